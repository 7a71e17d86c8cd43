const names: Readonly<Record<string, string>> = {
  'bsky.app': 'Bluesky',
  'dailymotion.com': 'Dailymotion',
  'datawrapper.de': 'Datawrapper',
  'dwcdn.net': 'Datawrapper',
  'facebook.com': 'Facebook',
  'fb.watch': 'Facebook',
  'flourish.studio': 'Flourish',
  'instagram.com': 'Instagram',
  'linkedin.com': 'LinkedIn',
  'maps.app.goo.gl': 'Google Maps',
  'ok.ru': 'Odnoklassniki',
  'open.spotify.com': 'Spotify',
  'openstreetmap.org': 'OpenStreetMap',
  'reddit.com': 'Reddit',
  'rutube.ru': 'Rutube',
  'soundcloud.com': 'SoundCloud',
  't.me': 'Telegram',
  'telegram.me': 'Telegram',
  'threads.com': 'Threads',
  'threads.net': 'Threads',
  'tiktok.com': 'TikTok',
  'twitter.com': 'X',
  'vimeo.com': 'Vimeo',
  'vk.com': 'VK',
  'wikipedia.org': 'Wikipedia',
  'x.com': 'X',
  'youtu.be': 'YouTube',
  'youtube.com': 'YouTube',
};

/** Where an address leads, as far as its name says: "youtube.com". Empty for an address without a host. */
export function hostOf(href: string): string {
  const host = /^(?:https?:\/\/(?:[^/?#@]*@)?|mailto:[^?@]*@)([^/?#:]+)/i.exec(href)?.[1] ?? '';
  return host.toLowerCase().replace(/^www\./, '');
}

/** Who offers what an address leads to, by its host: "YouTube", or else the host itself. Nothing is asked of the network. */
export function providerOf(href: string): string {
  const host = hostOf(href);
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const name = names[labels.slice(from).join('.')];
    if (name !== undefined) return name;
  }
  return host;
}
