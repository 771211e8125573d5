import { resolve } from 'node:path';

/**
 * Folder that editors write in, as an absolute path. `CONTENT_ROOT=<folder>` builds another one with the same
 * code: tests do, and another organisation could.
 */
export const contentRoot = resolve(process.env.CONTENT_ROOT ?? 'content');
