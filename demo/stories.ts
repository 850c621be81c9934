import { keepRegister } from './company/register.ts'
import { growHeatRecovery } from './p1/grow-heat-recovery.ts'
import { runAutumnFair } from './p2/run-autumn-fair.ts'
import { enterFoodIndustry } from './p3/enter-food-industry.ts'
import { bidForLichuan } from './p4/bid-for-lichuan.ts'
import { repositionMetering } from './p5/reposition-metering.ts'
import { launchLeakSurvey } from './p6/launch-leak-survey.ts'
import { winElectronics } from './p7/win-electronics.ts'
import { studyStorage } from './p8/study-storage.ts'
import { refitJiangcheng } from './p9/refit-jiangcheng.ts'
import { runServiceLine } from './p10/run-service-line.ts'
import type { Story } from './world.ts'

/** The first day that is told of, counted from the day of loading. */
export const FIRST_DAY = -400

/** Everything that has happened in the company. */
export const stories: readonly Story[] = [
  keepRegister,
  growHeatRecovery,
  runAutumnFair,
  enterFoodIndustry,
  repositionMetering,
  bidForLichuan,
  launchLeakSurvey,
  winElectronics,
  studyStorage,
  refitJiangcheng,
  runServiceLine,
]
