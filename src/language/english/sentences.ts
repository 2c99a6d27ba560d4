/** Where English sentences do not end. */
import type {SentenceRules} from '../sentences.js'

export const sentences: SentenceRules = {
  abbreviations: {
    never: `
      Mr Mrs Ms Rt Ret ret approx pop est P.S PS cont incl Messrs Mme Mlle Mx Dr Prof Rev Hon Fr Br Mgr Msgr Gov Govs Sen Sens Rep Reps Pres Sec Amb Adm Capt Cmdr Col Cpl Gen
      Lt Maj Pfc Pvt Sgt Supt Insp Brig Gens Cdr Det Lt.Col Lt.Gen Maj.Gen Brig.Gen Atty Dir Treas Asst Assoc Ste Mt
      Ft vs a.k.a e.g i.e cf viz ca c.f v Rp PT CV Pte Ph Hj Drs Dra Ir
    `,
    number:
      'No Nos no nos p pp Art Arts art Fig Figs fig Vol vol Ch ch Para para Res res Doc Op op Tel tel ext Ext Sect',
    capital: 'etc a.m p.m ',
    starter: `
      St Mon Tue Tues Wed Thu Thurs Fri Inc Ltd Corp Co Bros Cos Plc LLC Tbk Bhd Jr Sr Esq Ph.D M.D B.A M.A LL.B LL.M D.C U.S U.N U.K E.U U.S.A U.S.S.R al
      Ave Blvd Rd Hwy Dept Univ Assn Bldg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
      Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
      Tenn Tex Va Vt Wash Wis Wyo N.Y N.J N.C S.C N.H N.M N.D S.D W.Va R.I
    `,
  },
  starters: `
    I The A An This That These Those It Its He She They We You His Her Their Our My Your There Here But And Or So Yet If
    When While Although Though Because Since As At By In On For From To With Without After Before Until Under Over About
    Against Among Between During Through What Who Why How Where Which Not No Nor Now Then Thus However Moreover Meanwhile
    Also Another Some Many Most Several Both All Each Every Any Such Other Once Only Even Still Just According Despite
    Instead Last Later Earlier Officials Asked One Two Three Analysts Experts Critics Police
  `,
  nameParts: `
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec EST EDT CST CDT MST MDT PST PDT ET CT PT
    GMT BST CET UTC WIB WITA WIT Eastern Central Pacific Jakarta Moscow
  `,
  letterNames:
    'Plan plan Group group Vitamin vitamin Hepatitis hepatitis Type type Schedule Annex Appendix Exhibit Class Grade Section Point Serie Triple War Block Formula Stage Phase League Option',
  notInitials: 'I V X',
}
