/** Tests of the W3C suite that nobody here passes: the algebra puts the graph of GRAPH into its patterns. */
const withoutGraph = {
  'aggregates/agg-empty-group-count-graph':
    'an aggregate without GROUP BY within GRAPH gives one row, not one for each graph',
  'bindings/graph': 'VALUES within GRAPH is not joined with the names of the graphs',
}

/** Tests that we do not pass, each with the reason. */
export const ourFailures: Readonly<Record<string, string>> = withoutGraph

/** Tests that Comunica 5.4.1 by itself does not pass over n3's store. */
export const comunicaFailures: Readonly<Record<string, string>> = withoutGraph
