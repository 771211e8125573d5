/**
 * Paged.js as the press uses it. The bundle (`browser/tab-script.ts`) loads `dist/paged.esm.js` of the package as it
 * comes; `paged-types.ts` names the part that is touched.
 */
import * as pagedjs from 'pagedjs';
import type { PagedModule } from './paged-types.ts';

export const paged = pagedjs as unknown as PagedModule;
