import { relinkWhereNeeded } from './older-libc.ts'

relinkWhereNeeded(import.meta.dirname)
