/** Builds the pages (dist/web), the page as one file (dist/web too) and the command line (dist/cli). `--mode development` keeps names and maps for debugging. */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { readMessages } = require('./scripts/lib/readMessages.cjs');
const { CodeCachePlugin } = require('./config/codeCache.cjs');
const { fallbackScript } = require('./config/fallback.cjs');
const installation = require('./config/installation.json');
const { GuidesPlugin } = require('./config/guides.cjs');
const { OfflinePlugin } = require('./config/offline.cjs');
const { OneFilePlugin } = require('./config/oneFile.cjs');
const { policyOnServer } = require('./config/policy.cjs');

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** What manifest.xml in the repository says; the build puts the installation's values in their place. */
const REPOSITORY_ORIGIN = 'https://localhost:3000';
/** Of scripts before packing; what counts is measured packed, by the browser tests. */
const FIRST_LOAD_LIMIT = 1000 * 1024;
const SAMPLE = path.join(__dirname, 'assets', 'ke-hoach-mau.xlsx');
const ONE_FILE = 'tien-do.html';
const ONE_FILE_LIMIT = 2200 * 1024;
/** The last Chrome and Edge for Windows 7 and 8, which many offices keep. */
const OLDEST_BROWSER = 'chrome 109';

/** Compiles TypeScript for a version of the language, or for a browser. */
const swc = (target, browser) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: [
    { loader: path.join(__dirname, 'config', 'lettersLoader.cjs') },
    {
      loader: 'swc-loader',
      options: {
        ...(browser === undefined ? {} : { env: { targets: browser } }),
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          ...(target === null ? {} : { target }),
        },
      },
    },
  ],
});

/** Fluent's styles without those of languages written from right to left, which the pages have none of. */
const LEFT_TO_RIGHT = {
  test: /\.styles\.(raw\.)?js$/,
  include: /node_modules[\\/]@fluentui/,
  use: [path.join(__dirname, 'config', 'leftToRightLoader.cjs')],
};

/** Code that is there from the start instead of fetched later. */
const AT_ONCE = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  enforce: 'post',
  use: [path.join(__dirname, 'config', 'atOnceLoader.cjs')],
};

/** A guide as one HTML document, for the page that has nothing beside it. */
const GUIDE = { test: /\.md$/, type: 'asset/source', use: [path.join(__dirname, 'config', 'guideLoader.cjs')] };

const inSource = (...names) => path.join(__dirname, 'src', ...names);
const pageStyles = fs.readFileSync(inSource('pane', 'page.css'), 'utf8').trim().replace(/\n/g, '\n      ');

function page({ template, filename, chunk, fallback, withOffice, messages }) {
  const script = fallbackScript(fallback, messages);
  return new HtmlPlugin({
    template: inSource(template),
    filename,
    chunks: [chunk],
    scriptLoading: 'defer',
    minify: false,
    templateParameters: {
      csp: policyOnServer([script], withOffice),
      fallback: `<script>${script}</script>`,
      officeJs: withOffice ? OFFICE_JS : '',
      noscript: messages['page.fallback.script'],
      styles: pageStyles,
    },
  });
}

function manifestFor(text) {
  return text
    .replaceAll(REPOSITORY_ORIGIN, installation.origin)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${installation.addInId}</Id>`)
    .replace(/<ProviderName>[^<]*<\/ProviderName>/, `<ProviderName>${installation.provider}</ProviderName>`)
    .replace(/<SupportUrl DefaultValue="[^"]*"/, `<SupportUrl DefaultValue="${installation.support}"`);
}

/** The certificate that Microsoft's tool (`npx office-addin-dev-certs install`) puts into the home folder. */
function developmentCertificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const read = (name) => fs.readFileSync(path.join(folder, name));
  if (!fs.existsSync(path.join(folder, 'localhost.key'))) return {};
  return { key: read('localhost.key'), cert: read('localhost.crt'), ca: read('ca.crt') };
}

module.exports = (env, { mode = 'production' }) => {
  const production = mode === 'production';
  const messages = readMessages();
  // By swc: as small as by webpack's own Terser in a third of its time. Scripts only: the pages hold inline scripts whose
  // hashes stand in their policies, and not a letter may change after that.
  const minimizer = [
    new MinimizerPlugin({
      minify: MinimizerPlugin.swcMinify,
      minimizerOptions: { compress: { passes: 3 }, ecma: 2020 },
    }),
  ];
  const common = {
    mode,
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    stats: 'errors-warnings',
    // TypeScript's own reading of JSON has named exports; webpack would rather have none.
    ignoreWarnings: [/Should not import the named export/],
    cache: { type: 'filesystem', buildDependencies: { config: [path.join(__dirname, 'webpack.config.js')] } },
  };
  const web = {
    ...common,
    name: 'web',
    entry: { taskpane: './src/taskpane/main.tsx', standalone: './src/standalone/main.tsx' },
    output: {
      path: path.join(__dirname, 'dist', 'web'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      clean: { keep: ONE_FILE },
    },
    module: { rules: [swc('es2021'), LEFT_TO_RIGHT] },
    optimization: { splitChunks: { chunks: 'all' }, minimizer },
    performance: production
      ? { hints: 'error', maxEntrypointSize: FIRST_LOAD_LIMIT, maxAssetSize: FIRST_LOAD_LIMIT }
      : false,
    plugins: [
      page({
        template: 'taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunk: 'taskpane',
        fallback: 'taskpane/fallback.excel.es5.js',
        withOffice: true,
        messages,
      }),
      page({
        template: 'standalone/index.html',
        filename: 'index.html',
        chunk: 'standalone',
        fallback: 'standalone/fallback.page.es5.js',
        withOffice: false,
        messages,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: '[path][name][ext]' },
          { from: 'assets/ke-hoach-mau.xlsx', to: 'ke-hoach-mau.xlsx', noErrorOnMissing: true },
          { from: 'manifest.xml', to: 'manifest.xml', transform: (content) => manifestFor(content.toString('utf8')) },
        ],
      }),
      new GuidesPlugin(),
      new OfflinePlugin({
        entry: 'standalone',
        files: ['index.html', 'assets/icons/icon-32.png', 'ke-hoach-mau.xlsx'],
        filename: 'offline.js',
      }),
    ],
    devServer: {
      port: 3000,
      hot: false,
      static: false,
      server: { type: 'https', options: developmentCertificate() },
      client: { overlay: false },
    },
  };
  const oneFile = {
    ...common,
    name: 'one-file',
    entry: './src/standalone/oneFile.tsx',
    devtool: false,
    target: ['web', 'es2022'],
    output: { path: path.join(__dirname, 'dist', 'web'), filename: 'one-file.js' },
    module: {
      // Nothing can be loaded later: what other pages load on demand is part of the file.
      rules: [swc(null, OLDEST_BROWSER), AT_ONCE, LEFT_TO_RIGHT, { test: /\.xlsx$/, type: 'asset/inline' }, GUIDE],
    },
    optimization: { minimizer },
    performance: false,
    plugins: [
      new OneFilePlugin({
        template: inSource('standalone', 'one-file.html'),
        filename: ONE_FILE,
        fallback: fallbackScript('standalone/fallback.page.es5.js', messages),
        limit: production ? ONE_FILE_LIMIT : null,
        places: {
          icon: `data:image/png;base64,${fs.readFileSync(path.join(__dirname, 'assets', 'icons', 'icon-32.png'), 'base64')}`,
          noscript: messages['page.fallback.script'],
          styles: pageStyles,
        },
      }),
    ],
  };
  const program = (filename, args) =>
    new CodeCachePlugin({ program: filename, work: production ? { sample: SAMPLE, args } : null });
  /** The command line's second thread, which the program looks for by this name (src/cli/readAside.ts). */
  const sheetWorker = { import: './src/cli/sheetWorker.ts', filename: 'sheetWorker.js' };
  /** The processes for many books, looked for by this name too (src/cli/books/runBooks.ts). */
  const bookWorker = { import: './src/cli/bookWorker.ts', filename: 'bookWorker.js' };
  const cli = {
    ...common,
    name: 'cli',
    target: 'node20',
    entry: { main: './src/cli/main.ts', sheetWorker, bookWorker },
    output: {
      path: path.join(__dirname, 'dist', 'cli'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[id].[contenthash:10].js',
      clean: true,
    },
    // What a page fetches when it is asked for is at hand on a disk: only what says so stays apart.
    module: { rules: [swc('es2022')], parser: { javascript: { dynamicImportMode: 'eager' } } },
    optimization: { minimizer },
    plugins: [
      program('tiendo.js', (plan) => {
        const target = path.join(path.dirname(plan), 'tong-hop.xlsx');
        return ['summarise', plan, '--period', '2026-09', '--as-of', '2026-10-02', '-o', target];
      }),
    ],
  };
  /** One run of the whole job for `npm run bench`; built only when it is asked for. */
  const bench = {
    ...cli,
    name: 'bench',
    entry: { main: './scripts/bench/ours.ts', sheetWorker },
    output: { ...cli.output, path: path.join(__dirname, 'dist', 'bench'), clean: { keep: /^plan-\d+\.xlsx$/ } },
    plugins: [program('ours.js', (plan) => [plan, '2026-09'])],
  };
  return env.bench === true ? [bench] : [web, oneFile, cli];
};
