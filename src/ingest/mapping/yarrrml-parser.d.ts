// @rmlio/yarrrml-parser 1.12.2 has no types.
declare module '@rmlio/yarrrml-parser/lib/rml-generator.js' {
  import type { Quad } from '@rdfjs/types'

  class RmlGenerator {
    constructor(options: { includeMetadata: boolean })
    /** YARRRML → quads of RML, of the vocabularies rr: and rml: of before 2024. */
    convert(yarrrml: string): Quad[]
  }
  export = RmlGenerator
}

declare module '@rmlio/yarrrml-parser/lib/namespaces.js' {
  /** Namespaces by prefix. */
  function asMap(): Record<string, string>
  export { asMap }
}
