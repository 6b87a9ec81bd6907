import pg from 'pg';
import { CHANNEL, type Listen } from './news.ts';

/** How long to wait before a broken connection is made anew. */
const AGAIN_MS = 500;

/** Listens on a connection of its own, and makes it anew whenever it breaks: a gap is told each time. */
export const listenOn =
  (connectionString: string): Listen =>
  (heard) => {
    let stopped = false;
    let client: pg.Client | null = null;
    const connect = async (): Promise<void> => {
      const mine = new pg.Client({ connectionString, connectionTimeoutMillis: 5000, keepAlive: true });
      client = mine;
      const again = () => {
        if (client !== mine || stopped) return;
        client = null;
        // The connection may be broken: whatever ending it says is of no use.
        mine.end().catch(() => undefined);
        setTimeout(() => void connect(), AGAIN_MS).unref();
      };
      mine.on('error', again);
      mine.on('end', again);
      mine.on('notification', ({ payload }) => heard(payload ?? null));
      try {
        await mine.connect();
        await mine.query(`listen ${CHANNEL}`);
        heard(null);
      } catch {
        // The store's own calls say what is wrong with the database; here it is only tried again.
        again();
      }
    };
    void connect();
    return async () => {
      stopped = true;
      await client?.end().catch(() => undefined);
    };
  };
