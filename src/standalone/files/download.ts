const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';
const ZIP = 'application/zip';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function typeOf(name: string): string {
  if (name.toLowerCase().endsWith('.docx')) return DOCX;
  if (name.toLowerCase().endsWith('.zip')) return ZIP;
  return name.toLowerCase().endsWith('.xlsm') ? XLSM : XLSX;
}

/** Hands bytes to the browser as a download under a file name. */
export function download(name: string, bytes: Uint8Array): void {
  const type = typeOf(name);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
