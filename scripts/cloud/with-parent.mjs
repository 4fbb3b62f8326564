// Loaded before wrangler: it ends with the command that started it, however that was ended. Else it
// would go on alone while the next run begins.
const { disconnect } = process
const end = () => process.exit(1)
process.on('disconnect', end)
process.channel?.unref()

// Wrangler closes the channel itself when it is done.
process.disconnect = () => {
  process.off('disconnect', end)
  disconnect?.call(process)
}
