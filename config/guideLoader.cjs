/** Webpack loader: a guide of docs/ as one HTML document that needs nothing beside it. */
const path = require('node:path');
const { guideAsHtml } = require('./guides.cjs');

module.exports = function guideLoader() {
  const callback = this.async();
  const name = path.basename(this.resourcePath, '.md');
  guideAsHtml(name, true).then((html) => callback(null, html), callback);
};
