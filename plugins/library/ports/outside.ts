/** An answer from outside of the school, already whole and within its limits. */
export interface OutsideAnswer {
  status: number;
  body: string;
  /** Seconds that the other side asks us to wait. */
  retryAfter: number | null;
}

/** Why nothing came. */
export const outsideProblems = ['not-public', 'unreachable', 'too-slow', 'too-large', 'too-many-redirects'] as const;
export type OutsideProblem = (typeof outsideProblems)[number];

export class OutsideError extends Error {
  readonly problem: OutsideProblem;
  constructor(problem: OutsideProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** Asks addresses that somebody entered. */
export interface Outside {
  /** @throws OutsideError */
  read(address: URL): Promise<OutsideAnswer>;
  /**
   * The status with which a page is answered, without reading it.
   * @throws OutsideError
   */
  probe(address: URL): Promise<number>;
}
