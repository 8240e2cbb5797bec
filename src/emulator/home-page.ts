/** What a person or a program finds at `/`. */
export interface Home {
  readonly name: 'deskdouble';
  readonly version: string;
  readonly url: string;
  readonly controlUrl: string;
  readonly scenario: string;
  readonly services: Readonly<Record<string, HomeService>>;
}

export interface HomeService {
  readonly title: string;
  readonly baseUrl: string;
  readonly operations: readonly { readonly method: string; readonly path: string; readonly summary: string }[];
  readonly credentials: readonly { readonly name: string; readonly value: string }[];
}

export function homePage(home: Home): string {
  const services = Object.entries(home.services).map(([name, service]) => serviceSection(name, service));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Deskdouble</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Deskdouble <small>${escape(home.version)}</small></h1>
<p>A stateful sandbox. Scenario <b>${escape(home.scenario)}</b> ·
<a href="${escape(home.controlUrl)}/health">health</a> ·
<a href="${escape(home.controlUrl)}/sandboxes">sandboxes</a> ·
<a href="${escape(home.controlUrl)}/sandboxes/default/requests">last requests</a> ·
<a href="${escape(home.controlUrl)}/fidelity">fidelity</a></p>
${services.join('\n')}
</main>
</body>
</html>
`;
}

function serviceSection(name: string, { title, baseUrl, operations, credentials }: HomeService): string {
  const keys = credentials.map(
    (key) => `<tr><td>${escape(key.name)}</td><td><code>${escape(key.value)}</code></td></tr>`,
  );
  const rows = operations.map(
    ({ method, path, summary }) =>
      `<tr><td><b class="${method.toLowerCase()}">${method}</b></td><td><code>${escape(path)}</code></td><td>${escape(summary)}</td></tr>`,
  );
  const first = operations.find(({ method, path }) => method === 'GET' && !path.includes('{'));
  const secret = credentials[0]?.value ?? '<key>';
  const sample = first && `curl ${baseUrl}${first.path} -H "Authorization: Bearer ${secret}"`;
  return `<section>
<h2>${escape(title)}</h2>
<p>Base URL <code>${escape(baseUrl)}</code></p>
${sample === undefined ? '' : `<pre>${escape(sample)}</pre>`}
${keys.length === 0 ? '' : `<h3>Keys</h3>\n<table>${keys.join('')}</table>`}
<h3>Operations</h3>
<table id="${escape(name)}">${rows.join('')}</table>
</section>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
h1 small { font-weight: 400; font-size: 1rem; opacity: .6; }
section { border-top: 1px solid #8884; margin-top: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
td { padding: .2rem .6rem .2rem 0; vertical-align: top; border-bottom: 1px solid #8882; }
code, pre { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { background: #8882; padding: .7rem; border-radius: .4rem; overflow-x: auto; white-space: pre-wrap; }
b.get { color: #17803d; } b.post { color: #1d5fbf; } b.patch, b.put { color: #9a6700; } b.delete { color: #c0262d; }
`;
