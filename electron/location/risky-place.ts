/** Whether a file lies where another program copies it behind our back, or across a network: both damage databases. */
import type { RiskyPlace } from '#register/language/place-words.ts';

export interface Mount {
  readonly folder: string;
  /** `ext4`, `cifs`, `smbfs`. */
  readonly type: string;
}

/** What the system says of its places. */
export interface PlaceFacts {
  readonly platform: 'windows' | 'macos' | 'linux';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mounts: readonly Mount[];
  /** Folders of a Mac's user that iCloud holds as its own although they stand elsewhere: Desktop and Documents, where that is switched on. */
  readonly inICloud?: readonly string[];
}

/** `paths`: the file as it was named, and as it is without links and mapped drives. Null: nothing speaks against it. */
export function findRiskyPlace(paths: readonly string[], facts: PlaceFacts): RiskyPlace | null {
  for (const path of paths) {
    const found = findSynced(path, facts) ?? findNetwork(path, facts);
    if (found !== null) return found;
  }
  return null;
}

/** By the names that the synchronising programs give their folders. */
const folders: readonly (readonly [RegExp, RiskyPlace])[] = [
  [/^onedrive( ?- ?.+)?$/, 'oneDrive'],
  [/^dropbox( ?[(-].+)?$/, 'dropbox'],
  [/^(google ?drive( ?-.+)?|\.shortcut-targets-by-id)$/, 'googleDrive'],
  [/^icloud ?drive( ?\(.+\))?$/, 'iCloud'],
  [/^(nextcloud|owncloud)\d*$/, 'nextcloud'],
  [
    /^(pcloud ?drive|mega|megasync|proton ?drive|kdrive|seafile|syncthing|sync|box sync|synology ?drive|tresorit|hidrive|magentacloud|insync|creative cloud files)$/,
    'synced',
  ],
];

const myDrive = 'my drive|mon drive|mijn drive|meine ablage';
/** The folder in which Google mirrors a drive, named in the user's language; of a second account with its address behind it. */
const mirroredDrive = new RegExp(`^(${myDrive})( ?\\(.+\\))?$`);
/** The drive that Google shows on Windows holds one folder, named likewise. */
const googleDriveRoot = new RegExp(
  `^[a-z]:[\\\\/](${myDrive}|shared drives|drive partagés|gedeelde drives|geteilte ablagen)([\\\\/]|$)`,
);
/** A box is many things; in the home folder it is the one of that program. */
const boxAtHome = /^([a-z]:)?[\\/]users[\\/][^\\/]+[\\/]box[\\/]/;

function findSynced(path: string, facts: PlaceFacts): RiskyPlace | null {
  const { platform, env } = facts;
  const lower = path.toLowerCase();
  if (platform === 'windows') {
    const own = [env['OneDrive'], env['OneDriveConsumer'], env['OneDriveCommercial']];
    if (own.some((folder) => folder !== undefined && isBelow(path, folder, platform))) return 'oneDrive';
    if (own.some((folder) => isOfSameFirm(path, folder ?? ''))) return 'oneDrive';
    if (googleDriveRoot.test(lower)) return 'googleDrive';
  }
  // A file may be called what it likes; only the folders above it count.
  const parts = lower.split(platform === 'windows' ? /[\\/]/ : '/').slice(0, -1);
  if (platform !== 'linux') {
    if (parts.some((part) => mirroredDrive.test(part))) return 'googleDrive';
    if (boxAtHome.test(lower)) return 'synced';
  }
  if (platform === 'macos') {
    if (facts.inICloud?.some((folder) => isBelow(path, folder, platform)) === true) return 'iCloud';
    if (lower.includes('/library/mobile documents/')) return 'iCloud';
    const cloud = parts.indexOf('cloudstorage');
    if (cloud > 0 && parts[cloud - 1] === 'library' && cloud < parts.length - 1)
      return byName(parts.slice(cloud + 1)) ?? 'synced';
  }
  const mounted = platform === 'linux' ? findMount(path, facts)?.type : undefined;
  if (mounted === 'fuse.onedriver') return 'oneDrive';
  if (mounted === 'fuse.google-drive-ocamlfuse') return 'googleDrive';
  return byName(parts);
}

/** The libraries of a firm's SharePoint lie beside its OneDrive: `OneDrive - Garage SARL`, `Garage SARL\\Site - Documents`. */
function isOfSameFirm(path: string, oneDrive: string): boolean {
  const parts = /^(?<above>.*[\\/])onedrive - (?<firm>[^\\/]+)[\\/]*$/i.exec(oneDrive)?.groups;
  return parts !== undefined && isBelow(path, `${parts['above']}${parts['firm']}`, 'windows');
}

function byName(parts: readonly string[]): RiskyPlace | null {
  for (const part of parts) {
    const found = folders.find(([name]) => name.test(part));
    if (found !== undefined) return found[1];
  }
  return null;
}

const networkTypes: ReadonlySet<string> = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'afpfs',
  'webdav',
  'davfs',
  'ncpfs',
  'afs',
  'ceph',
  'fuse.ceph',
  'fuse.ceph-fuse',
  'glusterfs',
  'fuse.glusterfs',
  'fuse.sshfs',
  'fuse.rclone',
  'fuse.davfs2',
  'fuse.davfs',
  'fuse.gvfsd-fuse',
  'fuse.kio-fuse',
  'fuse.s3fs',
  'fuse.smbnetfs',
  'fuse.curlftpfs',
  'vboxsf',
  'fuse.vmhgfs-fuse',
]);
/** What a virtual machine sees of its host's files; the machine's own disk may be one of them. */
const hostTypes: ReadonlySet<string> = new Set(['9p', 'virtiofs']);

function findNetwork(path: string, facts: PlaceFacts): 'network' | null {
  if (facts.platform === 'windows') {
    // `\\server\share`, `\\?\UNC\server\share`; `\\?\C:\` and `\\.\` are of this computer.
    return /^(\\\\\?\\unc\\|[\\/]{2}[^\\/?.])/i.test(path) ? 'network' : null;
  }
  const { folder = '', type = '' } = findMount(path, facts) ?? {};
  return networkTypes.has(type) || (hostTypes.has(type) && folder !== '/') ? 'network' : null;
}

/** The innermost one counts; of several on one folder, the last. */
function findMount(path: string, { mounts, platform }: PlaceFacts): Mount | undefined {
  return mounts
    .filter(({ folder }) => isBelow(path, folder, platform))
    .reduce<Mount | undefined>(
      (best, mount) => (best === undefined || mount.folder.length >= best.folder.length ? mount : best),
      undefined,
    );
}

function isBelow(path: string, folder: string, platform: PlaceFacts['platform']): boolean {
  const plain = (text: string) =>
    (platform === 'linux' ? text : text.toLowerCase()).replaceAll('\\', '/').replace(/\/+$/, '');
  return folder !== '' && `${plain(path)}/`.startsWith(`${plain(folder)}/`);
}

/** `/proc/self/mountinfo`: `36 35 98:0 / /mnt/share rw - cifs //server/share rw` (proc_pid_mountinfo(5)). */
export function parseMountInfo(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [left = '', right = ''] = line.split(' - ');
    const folder = left.split(' ')[4];
    const type = right.split(' ')[0];
    if (folder === undefined || type === undefined || type === '') return [];
    // Spaces and the like are written as three octal digits.
    const name = folder.replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    return [{ folder: name, type }];
  });
}

/** What `mount` prints on macOS: `//marie@server/share on /Volumes/share (smbfs, nodev, nosuid)`. */
export function parseMacMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const parts = / on (?<folder>\/.*) \((?<type>[a-z0-9_]+)/i.exec(line)?.groups;
    const { folder, type } = parts ?? {};
    return folder === undefined || type === undefined ? [] : [{ folder, type }];
  });
}
