/** What the library found in a file. No document: it can be found again at any time. */
export const fileState = {
  kind: 'collectionType',
  collectionName: 'library_file_states',
  info: { singularName: 'file-state', pluralName: 'file-states', displayName: 'State of a file' },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
    khue: { audience: 'relations' },
  },
  attributes: {
    hash: { type: 'string', required: true },
    state: { type: 'string', required: true },
    pages: { type: 'integer', required: true },
    pagesWithText: { type: 'integer', required: true },
    legacy: { type: 'string' },
    truncated: { type: 'boolean', required: true },
    /** Of the bytes that were looked at: an editor may put others under the same hash. */
    digest: { type: 'string' },
    /** What became of its cover; empty while nobody has tried. */
    cover: { type: 'string' },
    /** What became of reading its scanned pages (`done`, `failed`); empty while nobody has tried. */
    recognition: { type: 'string' },
    recognitionProblem: { type: 'string' },
    /** The program's own words. */
    recognitionDetail: { type: 'text' },
    recognisedPages: { type: 'json' },
  },
  indexes: [{ name: 'library_file_states_hash', columns: ['hash'], type: 'unique' }],
};
