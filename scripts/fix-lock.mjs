// Completes package-lock.json with the packages for other systems that a registry mirror did not offer. Then `npm ci`
// accepts the file here, and installs the native parts elsewhere.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CHIPS = ['arm64', 'x64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32'];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** The path of the installed package that npm finds for `name` when `from` requires it. */
function found(from, name) {
  for (let at = from; ; at = at.slice(0, at.lastIndexOf('node_modules') - 1)) {
    const path = `${at}${at ? '/' : ''}node_modules/${name}`;
    if (lock.packages[path]) return path;
    if (!at.includes('node_modules')) return undefined;
  }
}

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (found(path, name)) continue;
    const words = name.replace('linuxmusl', 'linux-musl').split(/[/-]/);
    const os = words.filter((word) => SYSTEMS.includes(word));
    const cpu = words.filter((word) => CHIPS.includes(word));
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      ...(path.startsWith('node_modules') && entry.dev ? { dev: true } : {}),
      optional: true,
      ...(os.length ? { os } : {}),
      ...(cpu.length ? { cpu } : {}),
      ...(words.includes('musl') ? { libc: ['musl'] } : {}),
    };
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
