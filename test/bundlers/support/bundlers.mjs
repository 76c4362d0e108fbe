import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import webpack from 'webpack';

/*
 * What people bundle with, and how: each writes a program into a folder, and resolves to the file that a browser would
 * run, as a classic script.
 */

export const BUNDLERS = {
  'Vite, worker': async (program, folder) => {
    await viteBuild(folder, { rollupOptions: { input: program.page } });
    return join(
      folder,
      'assets',
      jsFiles(join(folder, 'assets')).find((name) => name.startsWith('worker-')),
    );
  },
  'Vite, IIFE': (program, folder) => viteLibrary(program, folder, 'iife'),
  'Vite, UMD': (program, folder) => viteLibrary(program, folder, 'umd'),
  'esbuild, IIFE': async (program, folder) => {
    const outfile = join(folder, 'bundle.js');
    await esbuild.build({ entryPoints: [program.worker], bundle: true, minify: true, format: 'iife', outfile });
    return outfile;
  },
  'webpack, worker': async (program, folder) => {
    await webpackBuild(folder, { entry: program.page, output: { publicPath: '', chunkFilename: '[name].js' } });
    return join(folder, 'worker.js');
  },
  'webpack, UMD': async (program, folder) => {
    await webpackBuild(folder, {
      entry: program.worker,
      output: { filename: 'bundle.js', library: { name: 'program', type: 'umd' }, globalObject: 'self' },
      plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    });
    return join(folder, 'bundle.js');
  },
};

/** A build as ES modules, in which code that is loaded later gets files of its own. */
export const SPLITTERS = {
  Vite: (program, folder) => viteBuild(folder, { rollupOptions: { input: program.worker } }),
  webpack: (program, folder) => webpackBuild(folder, { entry: program.worker, target: 'webworker' }),
};

/** The scripts below a folder, by name. */
export function jsFiles(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
}

async function viteLibrary(program, folder, format) {
  const lib = { entry: program.worker, formats: [format], name: 'program', fileName: () => 'bundle.js' };
  await viteBuild(folder, { lib });
  return join(folder, 'bundle.js');
}

function viteBuild(outDir, build) {
  return vite.build({ root: outDir, configFile: false, logLevel: 'silent', build: { outDir, ...build } });
}

function webpackBuild(path, { output, ...options }) {
  // What it bundles is minified already, and its minifier takes longer than all the rest.
  const config = { mode: 'production', optimization: { minimize: false }, ...options, output: { path, ...output } };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
