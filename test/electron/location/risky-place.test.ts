import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLocations, listInICloud } from '#electron/location/locations.ts';
import {
  findRiskyPlace,
  parseMacMounts,
  parseMountInfo,
  type PlaceFacts,
} from '#electron/location/risky-place.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const windows: PlaceFacts = {
  platform: 'windows',
  env: { OneDrive: 'D:\\Cloud\\Garage', OneDriveCommercial: undefined, OneDriveConsumer: '' },
  mounts: [],
};
const ofFirm: PlaceFacts = {
  platform: 'windows',
  env: { OneDriveCommercial: 'C:\\Users\\Marie\\OneDrive - Garage SARL' },
  mounts: [],
};
const macos: PlaceFacts = {
  platform: 'macos',
  env: {},
  inICloud: ['/Users/odile/Documents'],
  mounts: parseMacMounts(
    [
      '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
      '/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)',
      '//marie@server._smb._tcp.local/garage on /Volumes/Garage (de Lille) (smbfs, nodev, nosuid)',
      '/dev/disk5s1 on /Volumes/Stick (msdos, local, nodev)',
      'map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)',
    ].join('\n'),
  ),
};
const linux: PlaceFacts = {
  platform: 'linux',
  env: {},
  mounts: parseMountInfo(
    [
      '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
      '36 22 0:52 / /mnt/share rw,relatime shared:3 - cifs //server/share rw,vers=3.0',
      '37 22 0:53 / /mnt/my\\040nas rw - nfs4 nas:/export rw',
      '38 36 8:2 / /mnt/share/local rw - ext4 /dev/sdb1 rw',
      '39 22 0:60 / /home/marie/remote rw - fuse.sshfs marie@server: rw',
      '40 22 0:61 / /home/marie/drive rw - fuse.rclone gdrive: rw',
      '41 22 0:62 / /home/marie/one rw - fuse.onedriver onedriver rw',
      '42 22 0:63 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw',
      ...['vboxsf', 'fuse.vmhgfs-fuse', '9p', 'virtiofs', 'ceph', 'fuse.ceph', 'fuse.glusterfs'].map(
        (type, index) => `${50 + index} 22 0:${70 + index} / /shared/${type} rw - ${type} host rw`,
      ),
      '43 22 0:64 / /media/stick rw - vfat /dev/sdc1 rw',
      '',
    ].join('\n'),
  ),
};

describe('A register in a folder that is synchronised', () => {
  it.each([
    [windows, 'D:\\Cloud\\Garage\\Register\\a.trente', 'oneDrive'],
    [windows, 'd:\\cloud\\GARAGE\\a.trente', 'oneDrive'],
    [windows, 'C:\\Users\\Marie\\OneDrive - Garage Lefèvre\\a.trente', 'oneDrive'],
    [windows, 'C:\\Users\\Marie\\OneDrive\\Documents\\a.trente', 'oneDrive'],
    [windows, 'C:\\Users\\Marie\\Dropbox (Garage)\\a.trente', 'dropbox'],
    [windows, 'G:\\Mon Drive\\a.trente', 'googleDrive'],
    [windows, 'G:\\Meine Ablage\\Verzeichnis\\a.trente', 'googleDrive'],
    [windows, 'C:\\Users\\Marie\\iCloudDrive\\a.trente', 'iCloud'],
    [windows, 'C:\\Users\\Marie\\Nextcloud2\\a.trente', 'nextcloud'],
    [ofFirm, 'C:\\Users\\Marie\\Garage SARL\\Atelier - Documents\\a.trente', 'oneDrive'],
    [windows, 'C:\\Users\\Marie\\My Drive\\a.trente', 'googleDrive'],
    [windows, 'C:\\Users\\Marie\\Mon Drive (marie@example.com)\\a.trente', 'googleDrive'],
    [windows, 'D:\\Google\\Mijn Drive\\Garage\\a.trente', 'googleDrive'],
    [windows, 'C:\\Users\\Marie\\Meine Ablage\\a.trente', 'googleDrive'],
    [windows, 'C:\\Users\\Marie\\Box\\a.trente', 'synced'],
    [windows, 'C:\\Users\\Marie\\SynologyDrive\\a.trente', 'synced'],
    [windows, 'C:\\Users\\Marie\\Tresorit\\a.trente', 'synced'],
    [windows, 'C:\\Users\\Marie\\HiDrive\\a.trente', 'synced'],
    [windows, 'C:\\Users\\Marie\\MagentaCLOUD\\a.trente', 'synced'],
    [windows, 'C:\\Users\\Marie\\Creative Cloud Files\\a.trente', 'synced'],
    [macos, '/Users/marie/My Drive/a.trente', 'googleDrive'],
    [macos, '/Users/marie/Box/Garage/a.trente', 'synced'],
    [macos, '/Users/odile/Documents/Garage/a.trente', 'iCloud'],
    [linux, '/home/marie/Insync/marie@example.com/a.trente', 'synced'],
    [linux, '/home/marie/SynologyDrive/a.trente', 'synced'],
    [macos, '/Users/marie/Library/Mobile Documents/com~apple~CloudDocs/a.trente', 'iCloud'],
    [macos, '/Users/marie/Library/CloudStorage/OneDrive-Garage/a.trente', 'oneDrive'],
    [macos, '/Users/marie/Library/CloudStorage/GoogleDrive-m@example.com/My Drive/a.trente', 'googleDrive'],
    [macos, '/Users/marie/Library/CloudStorage/Dropbox/a.trente', 'dropbox'],
    [macos, '/Users/marie/Library/CloudStorage/SomethingNew/a.trente', 'synced'],
    [macos, '/Users/marie/Google Drive/a.trente', 'googleDrive'],
    [linux, '/home/marie/Dropbox/a.trente', 'dropbox'],
    [linux, '/home/marie/Nextcloud/Garage/a.trente', 'nextcloud'],
    [linux, '/home/marie/one/a.trente', 'oneDrive'],
    [linux, '/home/marie/MEGA/a.trente', 'synced'],
  ] as const)('is found (%#)', (facts, path, place) => {
    expect(findRiskyPlace([path], facts)).toBe(place);
  });
});

describe('A register on another computer', () => {
  it.each([
    [windows, '\\\\server\\share\\a.trente'],
    [windows, '\\\\?\\UNC\\server\\share\\a.trente'],
    [windows, '//server/share/a.trente'],
    [macos, '/Volumes/Garage (de Lille)/a.trente'],
    [linux, '/mnt/share/a.trente'],
    [linux, '/mnt/my nas/deep/a.trente'],
    [linux, '/home/marie/remote/a.trente'],
    [linux, '/home/marie/drive/a.trente'],
    [linux, '/shared/9p/a.trente'],
    [linux, '/shared/virtiofs/a.trente'],
    [linux, '/shared/vboxsf/a.trente'],
    [linux, '/shared/fuse.vmhgfs-fuse/a.trente'],
    [linux, '/shared/ceph/a.trente'],
    [linux, '/shared/fuse.ceph/a.trente'],
    [linux, '/shared/fuse.glusterfs/a.trente'],
    [linux, '/run/user/1000/gvfs/smb-share:server=nas/a.trente'],
  ] as const)('is found (%#)', (facts, path) => {
    expect(findRiskyPlace([path], facts)).toBe('network');
  });

  it('is found behind a mapped drive', () => {
    expect(findRiskyPlace(['Z:\\a.trente', '\\\\server\\share\\a.trente'], windows)).toBe('network');
  });
});

describe('A register on this computer', () => {
  it.each([
    [windows, 'C:\\Users\\Marie\\AppData\\Local\\Trente\\registers\\a.trente'],
    [windows, '\\\\?\\C:\\Users\\Marie\\a.trente'],
    [windows, 'D:\\Cloud\\Garage 2\\a.trente'],
    [windows, 'C:\\Users\\Marie\\Dropbox.trente'],
    [windows, 'E:\\a.trente'],
    [macos, '/Users/marie/Library/Application Support/Trente/registers/a.trente'],
    [windows, 'C:\\Users\\Marie\\Garage SARL\\a.trente'],
    [ofFirm, 'C:\\Users\\Marie\\Garage SARL 2\\a.trente'],
    [windows, 'D:\\Atelier\\Box\\a.trente'],
    [macos, '/Users/marie/Documents/a.trente'],
    [linux, '/home/marie/Box/a.trente'],
    [
      { platform: 'linux', env: {}, mounts: [{ folder: '/', type: '9p' }] },
      '/home/marie/.config/Trente/registers/a.trente',
    ],
    [macos, '/Volumes/Stick/a.trente'],
    [linux, '/home/marie/.config/Trente/registers/a.trente'],
    [linux, '/mnt/share/local/a.trente'],
    [linux, '/media/stick/a.trente'],
    [linux, '/home/marie/dropboxes/a.trente'],
    [linux, '/home/marie/remote-work/a.trente'],
  ] as const)('is let be (%#)', (facts, path) => {
    expect(findRiskyPlace([path], facts)).toBeNull();
  });
});

describe('This computer itself', () => {
  it('tells which folders of a Mac iCloud holds as its own', () => {
    const home = temporaryFolder();
    const cloud = join(home, 'Library/Mobile Documents/com~apple~CloudDocs');
    for (const folder of [cloud, join(home, 'Desktop'), join(home, 'Documents')])
      mkdirSync(folder, { recursive: true });
    expect(listInICloud(home)).toEqual([]);
    symlinkSync(join(home, 'Documents'), join(cloud, 'Documents'));
    expect(listInICloud(home)).toEqual([join(home, 'Documents')]);
  });

  it('is asked, through links too', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'Dropbox'));
    symlinkSync(join(folder, 'Dropbox'), join(folder, 'registers'));
    const locations = createLocations();
    expect(locations.find(join(folder, 'a.trente'))).toBeNull();
    expect(locations.find(join(folder, 'registers', 'a.trente'))).toBe('dropbox');
    expect(locations.find(join(folder, 'not-there', 'a.trente'))).toBeNull();
  });
});
