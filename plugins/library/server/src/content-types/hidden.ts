/** The tables of this plugin are its own: nobody edits them in the content manager or the builder. */
export const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
  khue: { audience: 'relations' },
};

/** An index over columns (snake case); Strapi makes it with the table. */
export const index = (name: string, columns: string[], type: 'unique' | null = null) => ({ name, columns, type });
