/** An IndexedDB in memory, as the browser has one; import it before anything that opens a database. */
import 'fake-indexeddb/auto';
