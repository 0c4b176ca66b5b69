/** A table of which every row becomes a leaf; what the runtime role may do with it. The owner only installs. */
export interface AuditedTable {
  table: string;
  rights: 'SELECT' | 'SELECT, INSERT';
}

/**
 * Another table is added here. It needs a column `id`, rows that are only ever added, and new columns without a
 * default: an empty column is left out of the canonical text, so that it changes no leaf.
 */
export const auditedTables: readonly AuditedTable[] = [
  // The first two audit the audit: which tables since when, and which keys signed.
  { table: 'audit_sources', rights: 'SELECT' },
  { table: 'audit_keys', rights: 'SELECT, INSERT' },
  { table: 'approval_run_events', rights: 'SELECT, INSERT' },
];

/** The tree itself: kept from changes as well, but no leaves of it. */
export const treeTables: readonly AuditedTable[] = [
  { table: 'audit_leaves', rights: 'SELECT' },
  { table: 'audit_heads', rights: 'SELECT, INSERT' },
];
