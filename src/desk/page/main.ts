/** Starts the desk in the frame that the server hands out. */
import { createElement, render } from 'preact';
import { App } from './app.tsx';
import { createApi } from './common/api.ts';
import { followAddress } from './common/route.ts';
import { takeToken } from './common/token.ts';

const api = createApi(takeToken());
followAddress();
render(createElement(App, { api }), document.getElementById('desk') ?? document.body);
