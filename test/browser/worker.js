import { judgeAll } from './judge.js';

self.onmessage = ({ data }) => self.postMessage(judgeAll(data));
