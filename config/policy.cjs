/** Content security policies of the pages: what a page may load, run and reach, written into the page itself. */
const crypto = require('node:crypto');

const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';

/** Returns the source expression that allows exactly this inline script. */
const hashOf = (script) => `'sha256-${crypto.createHash('sha256').update(script).digest('base64')}'`;

/** Nothing is allowed that a page does not name; no plug-ins, no other base address, no form that is sent anywhere. */
const CLOSED = ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"];

/** Fluent UI writes style elements while the page runs, so that styles cannot be named by hash. */
const STYLES = "style-src 'self' 'unsafe-inline'";

/**
 * Returns the policy of a page on a server.
 * @param inline inline scripts of the page
 * @param withOffice whether office.js may be loaded from Microsoft's address
 */
exports.policyOnServer = (inline, withOffice) =>
  [
    ...CLOSED,
    `script-src 'self'${withOffice ? ` ${OFFICE_ORIGIN}` : ''} ${inline.map(hashOf).join(' ')}`,
    STYLES,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
  ].join('; ');

/** Returns the policy of the page that is one file: its own inline scripts and styles, and not a single request. */
exports.policyOfOneFile = (inline) =>
  [
    ...CLOSED,
    `script-src ${inline.map(hashOf).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "connect-src 'none'",
    "worker-src 'none'",
  ].join('; ');
