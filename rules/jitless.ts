/** Extension pages forbid `eval`, which zod would otherwise try. Imported before any schema is built. */
import { config } from 'zod';

config({ jitless: true });
