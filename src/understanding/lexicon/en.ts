// English, as the British write it and those who learnt it: who is meant, wishes and denials; the
// other parts are joined here. Words only; the rules that join them are elsewhere.
import type { Lexicon } from "./concepts.ts";
import { enDanger } from "./en-danger.ts";
import { enMember } from "./en-member.ts";
import { enOffice } from "./en-office.ts";
import { enSeen } from "./en-seen.ts";
import { enSignals } from "./en-signals.ts";
import { enSignalsDanger } from "./en-signals-danger.ts";
import { enSignalsStreet } from "./en-signals-street.ts";
import { enThemes } from "./en-themes.ts";

export const en: Lexicon = {
  ...enDanger,
  ...enMember,
  ...enOffice,
  ...enSeen,
  ...enSignals,
  ...enSignalsDanger,
  ...enSignalsStreet,
  ...enThemes,

  self: "i|we|me|us|myself|ourselves|im|ive|my (wife and i/husband and i/partner and i)",
  me: `me|us|myself|ourselves|my (name/names/address/email/e mail/mail/number/mobile/phone
      /details/inbox/contact/contacts/wife and me/husband and me/entry/account)
    |our (names/name/address/email/emails/details/inbox)
    |my (adress/mail adress/email adress/mail address)|mail adress|our adress`,
  other_person: `my (mother/father/mum/mom/mam/dad/parents/gran/grandma/granny/nan/grandmother
      /grandfather/grandad/granddad/grandpa/sister/brother/son/daughter/kids/children/aunt/uncle
      /cousin/niece/nephew/neighbour/neighbours/neighbor/neighbors/friend/friends/mate/in laws
      /mother in law/father in law/sister in law/brother in law/colleague/tenant/tenants/landlord
      /landlady/late/ex/boyfriend/girlfriend/old/elderly/patient/flatmate/roommate/housemate
      /godmother)|our (neighbour/neighbours/neighbor/neighbors)|a (friend/neighbour/neighbor)
    |an (old lady/elderly lady/elderly man)|the (neighbour/neighbours/neighbor/neighbors)
    |next door neighbour|this lady|somebody else|someone else`,
  they: "he|she|they|he (s/d)|she (s/d)",
  for_them: `(sign/add/put/enrol/enroll/register/remove/take/delete/drop/unsubscribe/include
      /strike/inform/warn/subscribe/cancel/get) (him/her/them)|(his/her/their) (name/names
      /address/email/e mail/registration/membership/subscription/number/mails/place)
    |on (his/her/their) behalf|in (his/her/their) name
    |(write/send it/send them) to (him/her/them)|for (him/her/them)`,
  spouse: "my (wife/husband/partner/spouse/fiance/fiancee/missus)|the (wife/husband)|hubby",
  accompanied: `with|and (i/me/myself/us/my)|like|both|by|from|of|at|than|through|told|beside|as
    |(thanks/next/according) to|thinks (that/so/we/i/the)|as well as|same as|along with
    |together with|heard from|just like`,
  want: `want|wants|would (like/likes/love/prefer/rather/be nice/be great/wish)
    |d (like/love/prefer/rather)|wish|wishes|keen|prefer|prefers|rather|intend|decided
    |made (up my mind/up our minds)|interested|willing|eager|wanna|wanting|desire|desires|request
    |requesting|up (for/to)|fancy|feel (like/it is time)|i (think i will/ll/will)|we (ll/will)
    |gladly|hereby|(wanted/like/love/wished/hope/hoping/hopes/happy/glad/delighted/pleased/intend
      /decided/decide/looking/need/plan/planning/going/choose/chosen/chose/ready/time/best/mean
      /aim/dying) to|would (want to/want)|id like|should like|keen on|make up my mind
    |interested in|better if|want to make`,
  they_want: "wants|wishes|hopes|would (like/love)|needs|prefers|d like",
  ask: `please|pls|plz|plse|can (you/u/i/we/someone/somebody)|could (you/u/i/we/someone/somebody)
    |may (i/we)|would (you/it be possible/you mind)|kindly
    |is (it possible/there a way/there any way)|how (do i/do we/can i/can we/to/should i)
    |what (do i need/do we need/must i/do i have to/should i do to)
    |i (ask you/request/require/beg)|we (ask you/request)|be (so kind/kind enough/good enough)
    |do (you mind/i have to/i need)|appreciate (if/it if)|see (to it/that)|ensure|arrange
    |you (can/may/could)|where (do i/can i/do we)|(will/asking/it is time/wonder if) you
    |(need you/want you/like you/feel free) to|if possible|any chance|ask that|allow me|let me
    |grateful if|wondering if|make sure|go ahead and|might i`,
  not: `not|dont|doesnt|didnt|isnt|arent|wasnt|wont|wouldnt|shouldnt|havent|hasnt|can (t/not)
    |cannot|couldnt|never|without
    |no (intention/wish/desire/reason to/need/plan/plans/way i/question of)|nor|neither|aint
    |hardly|(don/doesn/didn/isn/aren/wasn/weren/won/wouldn/shouldn/haven/hasn/hadn/couldn/ain) t
    |(do/does/will) not|(not going/refuse/refused) to|instead of|talked me out of|rather than
    |by no means|far from|kept me from|out of the question`,
  not_fails: `know|knows|find|found|figure|see|seem|seems|manage|managed|understand|remember
    |forget|hesitate|mind|able|yet|on (the list/your list/any list)|signed (up/up for)|registered
    |receiving|getting|got|received|get|receive|only|just|sure|certain|succeed|want (to receive
      /to get/to hear/to be on/to be in the group any/to be part of this any/to be a member any
      /to read/your/any/these/this/them/those/it/anything/more)
    |wish (to receive/to get/to be/to hear)|need (your/these/this/them/any/to receive/to get)
    |send (me/us/any/your/anything)|email (me/us)|mail (me/us)|write (to me/to us/me)
    |contact (me/us)|bother (me/us/to/sending/writing/with)|bombard|pester
    |keep (sending/writing/emailing/mailing/me)|count (on me/me in any)|like (your/these/this)
    |read (them/these/your/any/it)|asked (for/to)|ask (for/to be)|open (them/your)|my (thing/cup)
    |interested (in your/in these/in this/any/anymore/at/thank/thanks/sorry/please/so)|wait
    |(able/allowed/subscribed/subscribe/agreed/wait) to|(e mail/spam/text/message/for) me
    |work out|been able|a member yet|in the group|think i|care about|sign up for|help but`,
  undecided: `before (i/we) (join/sign/decide/commit/register/become/say)
    |before (joining/signing/registering/deciding/becoming/committing)
    |(not/haven t/have not) (yet/) decided (yet/)|still (thinking/deciding/hesitating)
    |thinking (of/about) (joining/leaving/quitting/signing)|hesitat* (to/whether/about)
    |not (yet/) sure (if/whether) i|undecided|considering (joining/leaving)
    |(do/must/should/shall) (i/we) (have to/need to/) (leave/quit/cancel/unsubscribe/resign/stop)
    |what happens if (i/we)|if (i/we) (leave/quit/move/resign)|thinking it over`,
  must_i: `(must/should/shall) (i/we) (have to/need to/) (sign/register/join/subscribe/be/enrol)
    |(do/must) (i/we) (have/need) to|is it (necessary/compulsory/mandatory) to`,
  no_more: `wish (no longer/no more)|want (no longer/no more)|anymore|never (again/.. any more)
    |sick (of/and tired of)|bored (of/with)|no (further/more of/longer)
    |not (.. .. any more/.. .. anymore)|don (t .. .. any more/t .. .. anymore)
    |(had enough/have enough/enough/tired) of
    |(like no/please no/dont .. .. any/do not .. .. any) more|any longer|ever again|fed up with
    |lost interest`,
  lacking: `(haven t/havent/have not/has not/hasn t/never/didn t/didnt/did not/don t/dont/do not
      /doesn t/not) (yet/ever/even/always/) (received/receive/get/got/gotten/getting/receiving
      /seen/had) (any/anything/a/the/your/yet/one/them/it/mails/emails/messages/bulletins)
    |(i/we) (no longer/haven t/havent) (receive/get/received/had)
    |(am/are/m/re) no longer (receiving/getting)|(am/m/are/re) not (receiving/getting)
    |(received/get/got/getting/receive) nothing|nothing (arrives/arrived/received/from you)
    |stopped (receiving/getting/coming)
    |(mails/emails/messages/bulletins) (no longer/don t/do not) (arrive/come/reach)`,
  also: `also|too|likewise|myself|like (them/her/him/the others/everybody)|as well|same here
    |me too`,
  but: `but|or|however|though|although|because|since|so|and|yet|except|while|whereas|only
    |otherwise|still`,
  from_now: `from (now on/now/today/then on/this day/the first/monday)|henceforth|as (of/from)
    |starting|in (future/the future)|hereafter|onwards|onward|effective|starting from
    |going forward|now on`,
  done_with: `by (mistake/accident/error)|accidentally|inadvertently|wrong (button/link)
    |mistakenly|unintentionally|my (mistake/finger)
    |(didn t mean/did not mean/didnt mean/never meant/without meaning) to
    |(pressed the/hit the/clicked the) wrong|in error|wasn t meant|was a mistake|not on purpose
    |slip of`,
};
