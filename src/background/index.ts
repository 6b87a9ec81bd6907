import { CONTENT_FILE } from './content-file.ts';

console.log(CONTENT_FILE);
