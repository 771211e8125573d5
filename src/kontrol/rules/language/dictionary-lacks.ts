/** Right Danish that the dictionary lacks, whatever an edition is about. Words of one project go into its `terms.yaml`. */

/** Abbreviations, most of them followed by a full stop, as Retskrivningsordbogen and the ministries write them. */
export const ABBREVIATIONS = listWords(`
  adj adm adr afd afg afs ank ass att bd bl ca cand cf chr cirka dep dir dr dvs eftm eks ekskl etc evt exam f.eks
  fhv fmd forf forh fx gns hhv hpl hr hum ib ibid iflg ift indb indt ing inkl insp int jf jnr jr jur kap kbh kgl
  kl kons kr kst kvt lic ltd mag maks max mdl mdr med merc mfl mht mia mill min mio mm modsv mv nr nuv odont oecon
  omkr opg opl osv overs pag pct pga ph phd pkt pl pol polit polyt pr priv prof prov psych red ref reg resp rsp
  scient sdr sek sekr sml soc spec sr stat std stk str stud stv såk tab teol th tidl tilh tilsv tlf udd uddr udg
  uds ugtl ult uvm vedk vedl vedr vet vha vol årg årh årl
`);

/** Loanwords that Danish reports use as they stand, words of Greenland and the Faroes, and languages that readers speak. */
export const LOANWORDS = listWords(`
  assessment awareness cloud commitment coworking cybersecurity dari dashboard dashboards deepfake
  e-learning edtech empowerment filipino fintech flagship framework gamification
  governance guideline guidelines hackathon hackathons igbo impact inhouse insights keynote keynotes kinyarwanda
  kurmanji leadership legacy lingala lockdown mainstreame mainstreaming masterclass matchmaking mentoring
  milestone milestones newsletter nudge offboarding onboarding oromo outdoor outreach pitch pitche placemaking
  playlist policy preprint reskilling review roadmap roadmaps roadshow scope scorecard sharing showcase skills
  sorani stakeholder stakeholdere stakeholders summit sustainability thinktank tigrinja tigrinya toolbox
  toolkit toolkits tracking twi upcycling update updates upskilling venture walkie talkie talkier whitepaper wifi
  wolof yoruba
  angakkoq grindadráp kalaallisut kamikker mattak naalakkersuisut qajaq ræstkjøt skerpikjøt suaasat tupilakker umiaq
`);

function listWords(text: string): string[] {
  return text.trim().split(/\s+/);
}
