// What the pages are must not depend on who has them built: under a test runner's NODE_ENV libraries behave otherwise,
// and that build would then be served.
process.env.NODE_ENV = 'production'
await import('../node_modules/vite/bin/vite.js')
