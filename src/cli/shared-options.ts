import type { Command } from 'commander'

/** Adds the options that say which configuration is in force. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'use this configuration instead of the nearest crosscheck.yaml')
    .option('--no-config', 'use no configuration')
}

/** Adds the option that names a folder of rules. */
export function addRulesOption(command: Command): Command {
  return command.option(
    '--rules <folder>',
    'use the rules and measures in this folder instead of those that came with crosscheck',
  )
}

/** Adds the options that say of what is read what it does not say itself. */
export function addStatingOptions(command: Command): Command {
  return command
    .option('--stdin-format <format>', 'what standard input is: text, markdown, html, ... (default: its content tells)')
    .option('--published <date>', 'when the one article that is read was published')
    .option('--publisher <name>', 'who published it; of several articles a sources.yaml says so')
}

/** Adds the options that every command reading articles has. */
export function addReadOptions(command: Command): Command {
  return addStatingOptions(command)
    .option('--allow-incomplete', 'do not exit with 3 when an article cannot be read')
    .option('--quiet', 'no warnings and no progress')
}
