import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { pageHeadsPlugin } from './scripts/web/page-heads-plugin.ts';
import { wordsPlugin } from './scripts/web/words-plugin.ts';

const SERVER = 'http://localhost:4400';

export default defineConfig({
  root: 'src/web',
  plugins: [react(), dutchAndEnglishOnly(), wordsPlugin(), pageHeadsPlugin()],
  // The build takes messages apart, so the browser needs no parser for them.
  resolve: {
    alias: [
      { find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' },
    ],
  },
  build: {
    outDir: '../../build/web',
    emptyOutDir: true,
    // Says which page needs which files (scripts/web/page-scripts.ts).
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs changes less often than the pages, so it keeps its own cacheable file. React Aria stays out:
        // its parts travel with the pages that use them, which keeps the first page small.
        codeSplitting: {
          groups: [{ name: 'frame', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/ }],
        },
      },
    },
  },
  server: {
    port: 4401,
    proxy: Object.fromEntries(['/api', '/rpc', '/events', '/health'].map((path) => [path, SERVER])),
  },
});

/** React Aria carries its words in 34 languages; Poolster speaks two, so the other files are emptied at build time. */
function dutchAndEnglishOnly(): Plugin {
  const word = /react-(?:aria|stately|aria-components)[\\/].*intl[\\/].*[\\/]([a-z]{2})-[A-Z]{2}\.m?js$/;
  return {
    name: 'dutch-and-english-only',
    enforce: 'pre',
    load(id) {
      const language = word.exec(id)?.[1];
      return language && language !== 'nl' && language !== 'en' ? 'export default {};' : null;
    },
  };
}
