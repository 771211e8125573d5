/** Starts the desk in the frame that the server hands out. */
import { createElement, render } from 'preact';
import { App } from './app.tsx';
import { createApi } from './common/api.ts';
import { watchPresses } from './common/after-press.ts';
import { followAddress } from './common/route.ts';
import { takeToken } from './common/token.ts';

const api = createApi(takeToken());
followAddress();
watchPresses();
// CodeMirror measures lines when it is made; in another font they would break elsewhere.
await Promise.all(['1rem "Source Serif 4"', '1rem "Archivo"'].map((font) => document.fonts.load(font)));
render(createElement(App, { api }), document.getElementById('desk') ?? document.body);
for (const href of ['/palette.css']) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href });
  document.head.append(link);
}
