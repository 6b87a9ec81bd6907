/** The reputation service and its operator's commands: `npm run service`, `npm run service -- tenant add NAME`. */
import { startBundle } from './bundle.mjs';

await startBundle('service');
