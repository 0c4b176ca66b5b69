/** The protocol's own words for what is wrong with a request. */
export const problemCodes = [
  'badVerb',
  'badArgument',
  'badResumptionToken',
  'cannotDisseminateFormat',
  'idDoesNotExist',
  'noRecordsMatch',
] as const;

/** A request that cannot be answered; a normal answer of the protocol, with status 200. */
export interface OaiProblem {
  code: (typeof problemCodes)[number];
  message: string;
}

export const problem = (code: OaiProblem['code'], message: string): { problem: OaiProblem } => ({
  problem: { code, message },
});
