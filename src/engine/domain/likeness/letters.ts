/** Letters in a buffer: the unit in which words are compared without making strings of them. */
export interface Letters {
  codes: Uint16Array;
  from: number;
  length: number;
}
