/** All that the server's programs get to see: settings for other PostgreSQL servers must not reach this one. */
export const serverEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
