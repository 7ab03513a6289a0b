/** Builds the two pages (dist/web) and the command line (dist/cli). `--mode development` keeps names and maps for debugging. */
const crypto = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { readMessages } = require('./scripts/lib/readMessages.cjs');
const installation = require('./config/installation.json');

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** What manifest.xml in the repository says; the build puts the installation's values in their place. */
const REPOSITORY_ORIGIN = 'https://localhost:3000';
const FIRST_LOAD_LIMIT = 900 * 1024;

const swc = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: targets,
      },
    },
  },
});

/** The inline fallback of a page, as one line of ES5 that holds its sentences. */
function fallbackScript(file, messages) {
  const source = fs.readFileSync(path.join(__dirname, 'src', 'taskpane', file), 'utf8');
  const body = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/__MESSAGE\((['"])([\w.-]+)\1\)/g, (_, quote, code) => {
    if (typeof messages[code] !== 'string') throw new Error(`No sentence for "${code}"`);
    return JSON.stringify(messages[code]).replace(/</g, '\\u003c');
  });
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function contentSecurityPolicy(script, withOffice) {
  const hash = crypto.createHash('sha256').update(script).digest('base64');
  const scripts = ["'self'", ...(withOffice ? ['https://appsforoffice.microsoft.com'] : []), `'sha256-${hash}'`];
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
  ].join('; ');
}

function page({ template, filename, chunk, fallback, withOffice, messages }) {
  const script = fallbackScript(fallback, messages);
  return new HtmlPlugin({
    template: path.join(__dirname, 'src', template),
    filename,
    chunks: [chunk],
    scriptLoading: 'defer',
    minify: false,
    templateParameters: {
      csp: contentSecurityPolicy(script, withOffice),
      fallback: `<script>${script}</script>`,
      officeJs: withOffice ? OFFICE_JS : '',
      messages,
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

/** Makes a file of the output executable: npm links it as the command `tiendo`. */
const executable = (file) => ({
  apply: (compiler) => compiler.hooks.afterEmit.tap('executable', () => fs.chmodSync(file, 0o755)),
});

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
      clean: true,
    },
    module: { rules: [swc('es2021')] },
    // The pages hold inline scripts whose hashes stand in their policies: not a letter may change after that.
    optimization: { splitChunks: { chunks: 'all' }, minimizeOptions: { html: false } },
    performance: production
      ? { hints: 'error', maxEntrypointSize: FIRST_LOAD_LIMIT, maxAssetSize: FIRST_LOAD_LIMIT }
      : false,
    plugins: [
      page({
        template: 'taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunk: 'taskpane',
        fallback: 'fallback.excel.es5.js',
        withOffice: true,
        messages,
      }),
      page({
        template: 'standalone/index.html',
        filename: 'index.html',
        chunk: 'standalone',
        fallback: 'fallback.page.es5.js',
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
    ],
    devServer: {
      port: 3000,
      hot: false,
      static: false,
      server: { type: 'https', options: developmentCertificate() },
      client: { overlay: false },
    },
  };
  const cli = {
    ...common,
    name: 'cli',
    target: 'node20',
    entry: './src/cli/main.ts',
    output: { path: path.join(__dirname, 'dist', 'cli'), filename: 'tiendo.js', clean: true },
    module: { rules: [swc('es2022')] },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      executable(path.join(__dirname, 'dist', 'cli', 'tiendo.js')),
    ],
  };
  /** One run of the whole job for `npm run bench`; built only when it is asked for. */
  const bench = {
    ...cli,
    name: 'bench',
    entry: './scripts/bench/ours.ts',
    output: { path: path.join(__dirname, 'dist', 'bench'), filename: 'ours.js' },
    plugins: [],
  };
  return env.bench === true ? [bench] : [web, cli];
};
