import type { AstroIntegration } from 'astro';
import { tabScripts } from '../press/index.ts';

/** Has the dev server answer what the press runs in a tab, so that the preview paginates as the press does. */
export function pagedPreview(): AstroIntegration {
  return {
    name: 'paged-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        for (const [path, readScript] of Object.entries(tabScripts)) {
          server.middlewares.use(path, (_request, response, next) => {
            readScript().then((script) => {
              response.setHeader('content-type', 'text/javascript; charset=utf-8');
              response.end(script);
            }, next);
          });
        }
      },
    },
  };
}
