// Loaded into wrangler: ends it when the start that it belongs to is gone, however that ended.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
