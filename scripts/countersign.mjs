/** The command line: `npm run -s countersign -- assess ...`. */
import { startBundle } from './bundle.mjs';

await startBundle('countersign');
