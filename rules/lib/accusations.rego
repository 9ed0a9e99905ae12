# METADATA
# description: |
#   Whom the story accuses, or lets somebody accuse, of a crime or another wrong
#   by name.
package lib.accusations

# passed_on are the claims that accuse somebody on somebody's word.
passed_on := [claim |
	some claim in input.claims
	_wrong(claim)
	claim.certainty > 0
	not claim.subject in _beyond
	_passed_on(claim)
]

# made are those that do so by name.
made := [claim | some claim in passed_on; _named(claim)]

_named(claim) if claim.subject_kind != ""

# A name of whatever kind, and no "Texas woman"; and a state may be "the central
# government".
_named(claim) if {
	regex.match(`^(\p{Lu}\S*( (of|the|and|for|de|van|von|al|bin))*( |$))+$`, claim.subject)
	not regex.match(`^(Boy|Couple|Driver|Father|Girl|Gunman|Man|Men|Mother|Nurse|Pair|Suspect|Teacher|Teen|Teenager|Woman|Women|Youth)$`, claim.subject) # of a headline
}

_named(claim) if regex.match(`(^| )(government|ministry|army|military|regime)$|. police$|^\p{Lu}.* (administration|campaign|camp|family|team)$`, claim.subject)

# lesser are charges of what may be no wrong: "accused Dorn of favours to his party",
# "is investigating Dorn".
lesser := [claim |
	some claim in input.claims
	claim.predicate == "accused"
	claim.certainty > 0
	_lesser(claim)
	not claim.subject in _beyond
	not claim.sentence in _harmless
	_named(claim)
	not claim.subject in {other.subject | some other in made}
	_passed_on(claim)
]

# Whatever it is that somebody complains of.
complaints := [claim |
	some claim in input.claims
	claim.predicate == "grievance"
	not claim.subject in _beyond
	_named(claim)
]

_lesser(claim) if regex.match(`(?i)accus|suspect|alleged to have`, claim.text)

_lesser(claim) if {
	claim.subject_kind == "person"
	regex.match(`\b(investigat|probe)`, claim.text)
}

_harmless := {hit.sentence | some hit in input.matches.jibes; hit.class == "jibe"}

# accused gives for each of them the power they are or act for.
accused := {claim.subject: owner |
	some claim in against
	owner := max({other.subject_owner | some other in against; other.subject == claim.subject})
}

# against are all of them, the graver first.
against := array.concat(array.concat(made, lesser), complaints)

# figurative holds for an offence in name alone.
figurative(claim) if {
	regex.match(`(?i)\b(beat|bit|rob|steal|stole)`, claim.text)
	count(_prizes & {lemma | some lemma in claim.lemmas}) > 0
}

figurative(claim) if {
	endswith(claim.text, " into")
	count(_circles & {lemma | some lemma in claim.lemmas}) > 0
}

# What is stolen without breaking a law, and who is robbed without losing a purse.
_prizes := {
	"ball", "base", "chance", "game", "glance", "goal", "headline", "heart", "kiss", "lead", "limelight", "march", "match", "penalty", "point",
	"points", "scene", "show", "spotlight", "thunder", "title", "victory", "wicket", "win",
}

# What one breaks into by working hard.
_circles := {"business", "chart", "circle", "field", "industry", "league", "mainstream", "market", "politics", "rank", "scene", "team", "top"}

_wrong(claim) if {
	claim.predicate in {"alleged", "charge", "misconduct", "offence"}
	not figurative(claim)
}

# What somebody's order, or a company's contract, is said to break.
_wrong(claim) if {
	claim.predicate == "breach"
	not _settled(claim)
}

# Where those say so who decide it.
_settled(claim) if {
	source := input.sources[input.attributions[claim.owner].source]
	regex.match(`(?i)\b(courts?|decision|judges?|jury|justices?|opinion|panel|ruling|tribunal)\b`, source.text)
}

# Who is sued for a wrong, or in a suit that the story is about.
_wrong(claim) if {
	_sued(claim)
	claim.sentence in _wrongs
}

_wrong(claim) if {
	_sued(claim)
	input.blocks[claim.block].body in {0, 1}
	not claim.sentence in _aims
}

# Who sues "to block" something charges nobody.
_aims := {hit.sentence | some hit in input.matches.jibes; hit.class == "aim"}

_sued(claim) if {
	claim.predicate == "accused"
	regex.match(`(?i)\b(sue|sued|sues|suing|suits?|lawsuits?)\b`, claim.text)
}

_wrong(claim) if {
	claim.predicate == "accused"
	regex.match(` (alleged|suspected) (ties|links|connections) `, claim.text)
}

_wrong(claim) if {
	claim.predicate in {"involvement", "responsibility"}
	claim.wrong
	claim.sentence in _wrongs
}

# "Is responsible for the deaths of nine."
_wrong(claim) if {
	claim.predicate == "responsibility"
	claim.sentence in _charges
}

_wrong(claim) if {
	claim.predicate == "accused"
	not _blames(claim)
	not claim.sentence in _harmless
	claim.sentence in _charges
}

_wrong(claim) if {
	claim.predicate == "accused"
	not _blames(claim)
	not claim.sentence in _harmless
	claim.wrong
}

# "The group which the president blamed for the attack": he blames.
_blames(claim) if {
	endswith(claim.text, " blamed for")
	not regex.match(`\b(is|are|was|were|been|being|be) ([a-z]+ )?blamed for$`, claim.text)
}

_wrongs := {hit.sentence | some hit in input.matches.wrongdoing}

_charges := {hit.sentence | some hit in input.matches.wrongdoing; hit.class == "charge"}

# On somebody's word.
_passed_on(claim) if {
	owner := input.attributions[claim.owner]
	not owner.class in {"attitude", "directive"}
	not owner.negated
}

# "Detectives believe that Dorn strangled him."
_passed_on(claim) if {
	owner := input.attributions[claim.owner]
	owner.lemma in {"believe", "suspect"}
	not owner.negated
}

# "It is widely assumed that Peru flew them in."
_passed_on(claim) if {
	owner := input.attributions[claim.owner]
	owner.source == null
	owner.class == "attitude"
}

# On nobody's: "Dorn is accused of fraud".
_passed_on(claim) if {
	claim.owner == null
	claim.certainty < 5
}

# As a fact, of somebody with a name. What a state does is told so of every war,
# "How the Grinch Stole Christmas" is a title, and rules are there to be broken.
_passed_on(claim) if {
	claim.owner == null
	claim.quote == null
	not endswith(claim.text, " rules")
	claim.predicate in {"misconduct", "offence"}
	claim.subject_kind in {"org", "person"}
}

# As our own conjecture: "which could mean that Serbia had staged the attack".
_passed_on(claim) if {
	claim.owner == null
	claim.predicate in {"breach", "involvement", "misconduct", "responsibility"}
	claim.sentence in _possible
}

_possible := {hit.sentence | some hit in input.matches.suppositions; hit.class == "possibility"} | {hit.sentence | some hit in input.matches.frames; hit.class == "belief"}

# Whom nobody would ask.
_beyond := {
	"Adolf Hitler", "Hitler", "Joseph Stalin", "Josef Stalin", "Stalin", "Nazi Germany", "Osama bin Laden", "al Qaeda", "Al Qaeda", "al-Qaeda", "Al-Qaeda", "Al-Shabaab", "al-Shabab", "Boko Haram", "Congress", "Democrats", "Hamas", "Hezbollah", "Houthis", "ISIL", "ISIS",
	"Islamic State", "Muslims", "Republicans", "Taliban",
}
