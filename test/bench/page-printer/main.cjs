// The floor of the PDF benchmark: Chromium prints a page as it is, without tags, outline, header or footer.
const { writeFileSync } = require('node:fs');
const { app, WebContentsView } = require('electron');

const [page, out] = process.argv.slice(-2);

app
  .whenReady()
  .then(async () => {
    const view = new WebContentsView({ webPreferences: { javascript: false } });
    await view.webContents.loadFile(page ?? '');
    writeFileSync(
      out ?? '',
      await view.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }),
    );
    app.exit(0);
  })
  .catch(() => app.exit(1));
