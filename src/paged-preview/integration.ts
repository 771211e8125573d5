import type { AstroIntegration } from 'astro';
import { tabScripts } from '../press/index.ts';

/** Lets the dev server serve the press' tab script, so that the preview paginates as the press does. */
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
