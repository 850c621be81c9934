import { test } from 'vitest'
import { opened } from '../../opened.ts'
import { seriousFindings } from '../accessibility.ts'
import { openTour, stopsInLook, tooWide, walk, whole } from './walk.ts'

const tour = opened(openTour)

test('every page can be used by everybody, however long its texts: in English, dark, narrow', whole, () =>
  walk(tour, stopsInLook(tour.stops, 1), 'wangfang', { locale: 'en', shade: 'dark', width: 390 }, async page => [
    ...(await tooWide(page)),
    ...(await seriousFindings(page, 'main')),
  ]),
)
