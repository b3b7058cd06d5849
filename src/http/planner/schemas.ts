const text = { type: 'string' }
const iri = { type: 'string', format: 'uri' }
const number = { type: 'number' }
const truth = { type: 'boolean' }
const texts = { type: 'array', items: text }
const verdict = { type: 'string', enum: ['fits', 'doesNotFit', 'unknown'] }

function object(properties: Record<string, unknown>, required: readonly string[] = Object.keys(properties)) {
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) }
}

function list(items: unknown) {
  return { type: 'array', items }
}

function reference(name: string) {
  return { $ref: `#/components/schemas/${name}` }
}

/** GeoJSON; the next page, where there is one, is a member `next` and a `Link` header. */
function collection(properties: unknown) {
  const point = object({ type: { const: 'Point' }, coordinates: list(number) })
  const feature = object({
    type: { const: 'Feature' },
    id: iri,
    geometry: { oneOf: [point, { type: 'null' }] },
    properties,
  })
  return object({ type: { const: 'FeatureCollection' }, features: list(feature), next: iri }, ['type', 'features'])
}

const entrance = object(
  {
    building: iri,
    name: text,
    buildingName: text,
    municipality: text,
    positionOf: { type: 'string', enum: ['entrance', 'building'] },
    roles: texts,
    stepFree: truth,
    doorCount: number,
    clearWidthCm: number,
    clearWidthBound: { type: 'string', enum: ['at-least', 'at-most'] },
    thresholdHeightCm: number,
    openingForceN: number,
    doorTypes: texts,
    doorOperations: texts,
    stepCount: number,
    stepHeightCm: number,
    hasRamp: truth,
    rampSlopePercent: number,
    rampLengthCm: number,
    rampWidthCm: number,
    levelNumber: number,
    distanceMetres: number,
  },
  ['building', 'municipality'],
)

const reason = object(
  {
    parameter: text,
    element: iri,
    property: iri,
    value: { type: ['number', 'boolean', 'string'] },
    bound: { type: 'string', enum: ['at-least', 'at-most'] },
    resolvedBy: list(object({ remedy: text, entrance: iri }, ['remedy'])),
  },
  ['parameter', 'element'],
)

const need = object({ parameter: text, limit: { type: ['number', 'boolean'] } })

const profile = object({ iri, name: text, label: text, needs: list(need) })

const askedNeed = object({ parameter: text, demand: iri, property: iri, limit: number, unit: text }, [
  'parameter',
  'demand',
])

const buildingVerdict = object(
  {
    building: iri,
    name: text,
    municipality: text,
    verdict,
    bestEntrance: iri,
    reasons: list(reference('Reason')),
    entrances: list(
      object({ entrance: iri, name: text, verdict, reasons: list(reference('Reason')) }, [
        'entrance',
        'verdict',
        'reasons',
      ]),
    ),
  },
  ['building', 'municipality', 'verdict', 'reasons', 'entrances'],
)

const closed = object(
  {
    building: iri,
    closure: iri,
    kind: text,
    state: { type: 'string', enum: ['closed', 'coming', 'broken'] },
    from: text,
    until: text,
    since: text,
    reason: text,
    alternative: iri,
  },
  ['building', 'state'],
)

const edge = object(
  {
    iri,
    from: iri,
    to: iri,
    bidirectional: truth,
    mode: text,
    lengthMetres: number,
    clearWidthCm: number,
    maxSlopePercent: number,
    stepCount: number,
    highestThresholdCm: number,
    traversalSeconds: number,
    verdicts: { type: 'object', additionalProperties: verdict },
  },
  ['iri', 'from', 'to', 'verdicts'],
)

const node = object({ iri, name: text, kinds: texts, level: number, long: number, lat: number }, ['iri', 'kinds'])

const suggestion = object(
  {
    iri,
    kinds: texts,
    object: text,
    tags: { type: 'object', additionalProperties: text },
    inexact: texts,
    choices: list(texts),
  },
  ['iri', 'kinds', 'tags'],
)

const foreignThing = object(
  {
    iri,
    kinds: texts,
    sameAs: list(iri),
    fields: { type: 'object', additionalProperties: { type: 'object' } },
    inexact: texts,
  },
  ['iri', 'kinds', 'fields'],
)

/** Schemas of the answers in JSON, by the names that the operations give. */
export const schemas = {
  Entrances: collection(entrance),
  Reason: reason,
  Verdicts: object({ needs: list(askedNeed), buildings: list(buildingVerdict), next: iri }, ['needs', 'buildings']),
  Profile: profile,
  Profiles: object({ profiles: list(reference('Profile')) }),
  Status: collection(closed),
  Paths: object({ building: iri, complete: truth, nodes: list(node), edges: list(edge) }, [
    'building',
    'nodes',
    'edges',
  ]),
  SuggestedTags: object({ building: iri, things: list(suggestion) }),
  ForeignFields: object({ building: iri, things: list(foreignThing) }),
  Problem: object({ type: text, title: text, status: number, detail: text, cure: text }, ['title', 'status', 'detail']),
}
