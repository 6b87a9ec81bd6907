/** One request of a provider. */
export interface SendRequest {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Media types that a good answer may have. */
  accept: readonly string[];
  /** What leaves the browser with it, for the log: `domain example.org`. Never more than that. */
  discloses: string;
  /** Statuses besides 2xx that are an answer (404 = not listed). Their body is read whatever its type. */
  expects?: readonly number[];
  /** Most bytes of the answer, after decompression. */
  maxBytes?: number;
  /** Shorter than the gateway's own deadline, so that another server can be asked in time. */
  deadlineMs?: number;
}

export type Reply =
  | { ok: true; status: number; bytes: Uint8Array; headers: Headers }
  | {
      ok: false;
      reason: string;
      /** What the server asked for by Retry-After. */
      retryAfterMs?: number;
      /** Nothing has left: the provider may not contact that address, or nobody waits. */
      unsent?: boolean;
    };

export type Send = (request: SendRequest) => Promise<Reply>;

/** One row of "What left this browser". */
export interface RequestRow {
  /** Milliseconds since the epoch. */
  at: number;
  provider: string;
  host: string;
  disclosed: string;
  bytes: number;
  /** `asked` until an answer or a failure is in. */
  outcome: string;
}

/** Where rows go. `begin` is awaited before anything leaves, so that no request is unlogged. */
export interface RequestLog {
  begin(row: RequestRow): Promise<number>;
  end(id: number, change: Pick<RequestRow, 'bytes' | 'outcome'>): Promise<void>;
}
