// English: data and details, courtesy and questions, and letters that machines write. Words only.
import type { Lexicon } from "./concepts.ts";

export const enOffice: Lexicon = {
  // Personal data and details.
  data: `data|details|information|informations|info|records|record|file|name|address|email|phone
    |number|photo|photos|picture|pictures|history|messages|reports|trace|traces|account|profile
    |dossier|files|personal data`,
  about_me: `about (me/us/myself/my family)|on (me/us/myself)|concerning (me/us)
    |relating (to me/to us)|regarding (me/us)|my (data/details/personal/information/info/records
      /record/file/person/messages/old messages/history/profile/account/photos/pictures/family
      and me)|our (data/personal/information/records)
    |(related to/pertaining to/that concern/linked to) me|of mine|in my name|under my name
    |me and my family|with my name on`,
  access: `know|view|consult|copy|copies|obtain|access|provide|disclose|hold|holds|holding|store
    |stored|keep|kept|inspect|overview|extract|export|possess|retain|retained|collected|printout
    |access to|list of|in possession of|see what`,
  erase: `erase|erased|erasing|erasure|delete|deleted|deleting|deletion|wipe|wiped|wiping|purge
    |purged|shred|forget|forgotten|scrub|anonymise|anonymize|expunge|get rid of`,
  everything: `everything|all|any|anything|entire|entirely|completely|totally|every|whatever
    |nothing|trace|permanently|whole|wherever|altogether|full|no trace|once and for all
    |every single`,
  access_idiom: `right (of access/to access)
    |access (request/to my data/to my file/to my personal/to the data/to all data)|copy (of my
      data/of my personal/of all my/of all the data/of the data/of all data/of my file/of my
      record*/of everything you/of all the personal)|see (my file/my data)|view (my file/my data)
    |consult (my file/my data)|what (data do you/data you/personal data/information do you
      /information you/info do you/info you/information about me/data about me/do you know about
      me/you know about me/you have on me/you have about me/do you have on me/do you have about
      me/do you have on file)|which (data you/data do you/personal data/information do you)
    |have (on file about me/on file on me/written about me)
    |do (you hold about me/you hold on me/you keep on me/you keep about me)
    |you (hold about me/hold on me/keep on me/keep about me/store about me/have stored about me)
    |is (kept about me/stored about me)|held (about me/on me)
    |data (you hold/you have on/you have about/portability)
    |(stored about/kept about/recorded about/written about) me|subject access|article 15|art 15`,
  erase_idiom: `right (to be forgotten/to erasure/of erasure/to deletion)
    |erasure (of my/of all/of our)
    |deletion (of my data/of my personal/of all my/of all data/of all the data)
    |withdraw (my consent/consent)|(delete/erase/wipe/destroy/remove/shred/purge/clear) (my data
      /our data/my personal/our personal/all my/all our/all of my/all data/all the data/all the
      information/all information/all personal/everything you/every trace/all traces/all trace
      /any trace/any data/any information/my records/my record/my entire/my information/my file
      /my account/my profile/my photos/my pictures/my photo/the photos of me/whatever you
      /anything you/my whole)|(delete/erase/wipe/destroy) (my name email/my name and my/my name
      phone/my name address/my phone/my number/my details/our details/my name e mail/my name
      photo)|no (trace of me/trace left)|nothing (about me should/about me must)
    |forget (everything about me/i ever)|stop (processing my/storing my)|article 17|art 17
    |be forgotten|revoke my consent|take back my consent|not a trace|don t keep anything
    |do not keep anything|keep nothing about me|destroy my|destroyed my|i never existed
    |object to the processing`,
  new: `new|changed|change|changing|different|old|former|previous|not (valid/my/correct)|invalid
    |wrong|wrongly|incorrect|mistake|error|misspelt|misspelled|mistyped|typo|replaced
    |no longer valid|has changed|isn t correct`,
  detail: `address|addresses|e (mail address/mail)|email|mailbox|phone|telephone|mobile|cell
    |number|surname|name|details|spelling|language|landline|gsm|provider|mail (address/adress)
    |(last/first/family/maiden) name|adress|email address|contact details|house number`,
  change: `change|changed|changing|update|updated|updating|amend|amended|replace|replaced|rectify
    |modify|modified|correct (my/this/that/it/the)|correction|note (my new/that my)
    |take (note of my/note that)|adapt|adjust|switch|rename|alter
    |(use my/write down my/save my) new|put right`,
  moved: `moved|moved (house/to/flat/into)|relocated|changed (address/houses)
    |new (house/flat/home/place)|now (live/living)|(are/am/m/re/live) now (at/in)|live now
    |living now|moving house`,
  update_idiom: `new (address/email/e mail/email address/mail address/number/mobile/phone
      /telephone/gsm/mobile number/phone number/surname/last name/cell/mailbox)|(changed/change
      /changing/changes/switched) (my email/my e mail/my address/my number/my phone/my mobile/my
      name/my gsm/my surname/my last name/our address/our number/our email/email address/phone
      number/address/provider/providers/mobile number/my language/the language/my provider)|my
      (number has changed/email has changed/address has changed/name has changed/phone has
      changed/mobile has changed/name is spelt/name is spelled/name is written/name wrong/surname
      wrong/old address/old email/old number/previous address/previous email)
    |our (address has changed/number has changed)
    |change (of address/of name/of number/of email/of phone/of language)|(update/correct/amend
      /replace/rectify/modify/adapt/fix) (my details/our details/my address/our address/my email
      /my e mail/my number/my phone/my name/my surname/my records/your records/my contact/my old
      /my first name/my last name/the spelling of/my entry/my data)
    |update (your records/your list)|spelling (my/of my)|got (married/divorced)
    |use (this one/this address/this email/this new/the new/my new/my other/this number)
    |write (to me at this/to me here/to this address/to my new/to my other/to me in)
    |reach (me at this/me on this/me now)|instead (of the old/of my old)
    |old (address no longer/email no longer/number no longer)
    |no (longer use this/longer use my/longer use the)|(in/rather in/write in/letters in/mails in
      /emails in/messages in) (english please/english instead/english rather/english from now
      /english in future/french from now/french instead/dutch from now/dutch instead/german from
      now/german instead)|(spell/spelt/spelled/misspelt/misspelled) my
    |wrote (my name wrong/to me at)|(error in my/mistake in my/typo in my/maiden/married) name
    |(reached at/mail me at/email me at) this|(are/am/re/m) now at .. .. instead
    |write (to/) me (at/on) my (private/other/new/work)|use my (private/work/other/new)
    |i am divorced|receive them in|second address|another address|write to me at`,
  language_name: `english|french|dutch|flemish|german|italian|spanish|turkish|arabic|portuguese
    |polish|romanian`,

  // Courtesy and questions.
  thanks: `thanks|thank (you/u)|thankyou|thank|thx|cheers|grateful|gratitude
    |much (appreciated/obliged)|ta|appreciated|thankful|ty|many thanks|thanking you`,
  praise: `great|excellent|perfect|brilliant|fantastic|wonderful|good (job/work)|great (job/work)
    |nice (work/job)|keep (it up/up/going)|congratulations|congrats|bravo
    |very (good/nice/clear/useful/helpful/interesting)|helpful|interesting|lovely|super|awesome
    |superb|pleased|glad|satisfied|reassuring|reassured|relieved|kind (of you/words)|friendly
    |splendid|impressed|enjoyed|efficient|quick (reply/answer/response)|top
    |feel (safer/less alone)|amazing|such a (useful/great/good/nice/lovely)
    |(good/great/nice) (group/initiative/work)|well done|carry on like this|happy with|so kind
    |a pleasure|prompt reply|hats off|useful group`,
  received: `well (received/noted)|received (thanks/thank you/with thanks/ok)
    |got (it/your message/your mail/your email)|noted (thanks/thank/with thanks)|understood|ok
    |okay|oki|no (problem/worries/trouble)|you (re welcome/are welcome)|all (good/clear)
    |that (s fine/is fine)|fine (by me/with me)|roger|agreed|message received|duly noted|is noted
    |will do|not a problem|sounds good|loud and clear|copy that|read and understood
    |don t mention it`,
  settled: `(city/council/workers/police/they) (has/have/) (collected/cleaned/removed/taken it
      away/repaired/towed) (it/them/up/everything/)|(has/have/was/were/been) (been/) (collected
      /cleaned up/cleaned/cleared/removed/repaired/fixed/taken away/towed/sorted/solved/resolved)
    |(problem/it/everything/all) (is/was/has been) (solved/sorted/over/resolved/settled/fixed)
    |(is/are) gone (now/again/)|collected (it/them)|works again|back to normal|all sorted`,
  greeting: `happy (christmas/new year/easter/holidays/birthday/retirement)
    |have (a nice/a good/a great/a lovely/a pleasant)|nice (weekend/day/evening)
    |good (weekend/night)|enjoy (your/the)|wish (you all/you a)|merry christmas
    |season s greetings|best wishes|warm wishes|all the best|see you|wishing you|take care
    |get well|speedy recovery|looking forward to seeing`,
  question_word: `what|what (s/about)|whats|when|where|who|whom|whose|which|why|how
    |how (much/many/come/about)|is (there/it/this/that/anyone/somebody/he/she)
    |are (there/you/we/they)|do (you/i/we)|does|can (i/we/someone/anyone)
    |could (we/you/i/someone)|have (you/there)|has (anyone/anybody)|would (it/you)|should (i/we)
    |will (there/you)|does (anyone/anybody)|must (i/we)|any (idea/news)|and (when/what/who)
    |did you|may i|am i|shall we|was there|were there|so when`,
  ask_info: `know (if/whether/what/when/how/who/where/which/why)|wondering
    |wonder (if/whether/what)|could (you tell/someone come)|more (information/info/details)
    |further (information/details)|some (information/advice)|information (about/on)
    |info (on/about)|question|questions|enquiry|inquiry|enquire|inquire|explain|clarify
    |clarification|advice (on/about)|your (advice/opinion/view)|advise|recommend|recommendation
    |speak (to/with)|talk (to/with)|call (me back/me)|ring (me/me back)
    |give (me a call/me a ring)|get (in touch/hold of)|appointment|help (me with/me to)
    |come (of/and look/round)|happened (to my/with my/about)|what (became/time/to do)|outcome
    |unclear|do (not understand/you recommend)|suggest|suggestion|propose|proposal|resend
    |send (again/it again/me the)|where (to find/can i find/do i get)
    |who (should i/do i/to contact/can i/must i)|whom (should i/to contact)|which (number/do you)
    |is (it true/it worth)|(what/how) (should/must/do/can/shall) (we/i/one) (do/react/proceed)
    |(like to/want to/wish to/wanted to/let me) know|(tell/phone/contact/remind) me
    |(don t/dont/didn t/did not) understand|can you tell|a question|meet with|need help with
    |looking for|trying to reach|try to reach|reach the|any news|heard anything|came of|follow up
    |followed up|not clear|re send|please explain|how much does|obtain a|order a|have a look
    |pass by|worth it|be possible to`,
  ask_rule: `allowed|permitted|legal|legally|compulsory|mandatory|obligatory|free|cost|costs
    |price|fee|fees|paid|pay|subsidy|subsidies|grant|bonus|premium|conditions|condition|form
    |forms|sticker|stickers|agenda|deadline|rules|insurance|charter|eligible|requirement*
    |statutes|privacy|(illegal/forbidden/the right) to|free of charge|opening hours|age limit`,
  topic: `meeting|meetings|assembly|visit|adviser|advisor|counsellor|alarm|alarms|camera|cameras
    |dashcam|cctv|lock|locks|recyparc|evening|patrol|patrols|neighbourhood (officer/inspector)
    |number|phone|website|address|coordinator|(community/local/beat) officer|doorbell camera
    |recycling park|container park|office hours|police station|holiday watch|house watch`,
  event: `visit|visits|meeting|meetings|course|courses|training|workshop|evening|talk|lecture
    |session|dinner|barbecue|trip|party|walk|flea market|jumble sale|open day`,

  // Machines and advertising.
  auto_idiom: `automatic (reply/response/message)|automated (reply/response/message)
    |auto (reply/response)|autoreply|autoresponse|out (of office/of the office)
    |away (from the office/from my desk/message/until)|vacation (message/reply)
    |do (not reply to this/not respond to this)|unmonitored|no (longer monitored/longer in use
      /longer works/longer work at/longer with the company/reply address)
    |this (mailbox is not/mailbox is no longer/address is no longer/email address is no longer)
    |has (left the company/been received and)|left (the organisation/the organization)|your
      (ticket/request has been/request was received/enquiry has been/message has been received)
    |ticket (number/has been)|we (have received your/are closed)|on (annual leave/maternity leave
      /parental leave/sick leave/leave until/holiday until/vacation until)
    |currently (on leave/on holiday/away/out)
    |limited (access to email/access to my/access to e mail)|noreply|generated automatically
    |sent automatically|automatically generated|please do not reply|don t reply to this
    |unattended mailbox|not monitored|case number|reference number is|will get back to you
    |acknowledge receipt|acknowledgement of receipt|am on vacation|absent until|closed until
    |office is closed|offices are closed|confirm you are a person|to deliver your message please`,
  auto_hint: `absent|absence|away|on (leave/holiday/vacation)|my (return/colleague/manager)
    |when (i return/i am back)|back (in the office/on)|not (be reading/be checking)
    |will (reply/respond)|for (urgent matters/anything urgent)|in (urgent cases/an emergency)
    |your (message/email/mail)|annual leave|maternity leave|upon my return|i will be back
    |return on|returning on|no access|limited access|respond as soon|reply as soon
    |as soon as possible|get back to you|urgent please contact|please contact|working days
    |business days|customer service|our team|support team|contact my`,
  bounce_idiom: `delivery (status notification/failure/has failed/failed/incomplete/delayed/has
      been delayed/to the following)|undeliverable|undelivered|returned (mail/to sender)
    |mail (delivery/delivery failed/delivery system)|postmaster|address (not found/rejected)
    |permanent (failure/error/fatal errors)|message (blocked/not delivered/delayed)
    |mailbox (is full/full)|recipient (not found/rejected)
    |(could not be/couldn t be/wasn t/was not/not been) delivered|mailer daemon|unable to deliver
    |i wasn t able to deliver|failed permanently|inbox is full|over quota|quota exceeded
    |user unknown|unknown user|no such user|does not exist|host not found|domain not found
    |temporary failure`,
  spam_idiom: `seo|backlink*|sponsored (post/article)
    |your (website/account has been/account will be/password/parcel/package)
    |free (quote/audit/trial/consultation/shipping/delivery)|limited (offer/time)
    |best (price/prices)|discount|discounts
    |our (products/catalogue/catalog/services/company offers/invoice/clients/customers)
    |we (offer/provide/are a leading)|leading (supplier/manufacturer)|wholesale*
    |click (here/the link/below/on the link)|view (in browser/this email in)
    |you (have won/won/have been selected)|lottery|beneficiary|inheritance
    |million (dollars/euros/usd)|bank (details/transfer)|account (details/suspended)|bitcoin
    |crypto*|trading|forex|business (loan/proposal/opportunity)
    |confirm (your account/your password)|casino|viagra|dating|horoscope|psychic
    |all (your contacts/your friends)|dear (customer/valued/client)|webinar
    |(boost/increase/grow) your|(special/exclusive/loan/credit) offer
    |(forward this/send this/pass this on) to|search engine|first page of google
    |page one of google|guest post|link building|web design|website traffic|no obligation
    |promo code|price list|manufacturer of|factory price|unsubscribe here|lucky winner
    |next of kin|transfer of funds|western union|investment opportunity|invest in|high returns
    |offer loans|personal loan|interest rate|verify your account|password expires
    |reset your password|delivery fee|customs fee|pending delivery|attached invoice
    |outstanding invoice|invoice attached|overdue payment|press release|partnership proposal
    |collaboration proposal|commercial partnership|work from home|make money|earn money
    |extra income|weight loss|lose weight|hot singles|chain letter|cover letter|share this with
    |bad luck|good luck will|ten friends|10 friends|solar panels|heat pump|book a demo
    |schedule a call|my cv|curriculum vitae|job application|subscribe to our|join our newsletter
    |sale ends|black friday`,
  spam_sure: `you (have/ve) (won/been selected)|(offer/offers/offering) (of/) (loans/loan/credit)
    |(all/ten/10/fifteen/twenty/20) (of/) (your/) (contacts/friends/people)
    |(seven/7) years of bad luck|backlink*|(million/millions) (dollars/euros/usd)
    |(bitcoin/crypto*) .. (profit/earn/invest*/return*)|viagra
    |(your) (bank account/account/card) (has been/will be/is) (suspended/blocked/limited/closed)
    |(first page/page one/top) (of/on) google|(verify/confirm) your (bank/account/password)
    |(parcel/package) is (blocked/held/waiting)|free (quote/audit)|send (us/me/your) bank details
    |you won|lucky winner|bad luck|transfer of funds|next of kin|hot singles|promo code
    |reply remove|to unsubscribe click|your bank details`,
  spam_hint: `offer|offers|promo|free|price|prices|click|client|clients|customer|customers|order
    |catalogue|catalog|sale|sales|buy|shop|store|invoice|quote|company|companies|business|ltd|inc
    |llc|organisations|partners|newsletter|website|site|www|https|http|exclusive|gift|win|winner
    |marketing|products|payment|pay|warranty|deal|deals|usd|dollars|euros|google|traffic|audit
    |ranking|results|team has helped|browsing your`,
};
