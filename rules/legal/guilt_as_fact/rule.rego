# METADATA
# title: Guilt stated as fact
# description: The story says of somebody by name that they did the crime, calls them the criminal, or has them “arrested for” it.
# related_resources:
#   - description: "AP Stylebook on alleged, arrest and suspect: keep the crime away from the name"
#     ref: http://bradmerrill.blogspot.com/2013/04/how-to-correctly-use-alleged-and.html
#   - description: "Daily Herald: why we are careful about how we say people are accused of crimes, 2022"
#     ref: https://www.dailyherald.com/20220907/opinion/policy-corner-why-were-careful-about-how-we-say-people-are-accused-of-crimes/
#   - description: "UK Editors' Code of Practice, clause 1"
#     ref: https://vdocuments.mx/document/the-editors-codebook-1683553208.html
# custom:
#   severity: error
#   message: "“{words}” {fault}, and no conviction stands in the story. Is there one?"
#   ask: What has a court found? Until then “charged with”, “police say” or “on suspicion of”; and no label before the name.
#   supersedes: [attribution.missing, hedging.allegedly]
package rules.legal.guilt_as_fact

import data.lib.accusations
import data.lib.accusers
import data.lib.interview
import data.lib.voices

report contains {"at": claim.at, "args": {"words": claim.text, "fault": fault}} if {
	not interview.transcript
	some claim in input.claims
	claim.quote == null
	fault := _fault(claim)
	not _settled(claim)
	not _long_ago(claim)
	not _supposed(claim)
	not regex.match(`\b(captain|corporal|deputy|lieutenant|marine|officer|policeman|policewoman|sergeant|soldier|trooper|Sgt|Sergeant|Officer|Deputy|Constable|Const|Lt|Lieutenant|Capt|Captain|Cpl|Corporal|Pte|Private|Maj|Major|Col|Colonel|Gen|General|Trooper|Detective|Det|Sheriff)\b`, claim.text) # whose shots are an order's
}

# A court has spoken, or whoever did it is dead; but who is arrested lives.
_settled(_) if "court" in _ends

_settled(claim) if {
	count(_ends) > 0
	not _arrest(claim)
}

_ends := {hit.class | some hit in input.matches.convictions}

_arrest(claim) if {
	claim.predicate == "charge"
	contains(claim.text, "arrested for ")
}

# What the list knows of labels before a name, and of arrests.
report contains {"at": hit.at, "args": {"words": hit.text, "fault": _glued[hit.class]}} if {
	not interview.transcript
	count(input.matches.convictions) == 0
	some hit in input.matches.labels
	not _long_ago(hit)
	not _supposed(hit)
}

_glued := {"label": "convicts a name", "arrest": "reads as if they did it"}

# Who did it, in our own voice.
_fault(claim) := "tells a crime as a fact" if {
	_deed(claim)
	claim.certainty == 5
	claim.owner == null
	claim.subject_kind == "person"
	not _sourced(claim)
	not claim.subject in _charged
}

# The label, with a doubt before it or without one.
else := "convicts a name" if {
	claim.predicate == "label"
}

else := "reads as if they did it" if _arrest(claim)

_deed(claim) if {
	claim.kind == "crime"
	claim.predicate == "offence"
	not accusations.figurative(claim)
}

# Of the wrongs that a verb tells of, those that are crimes whoever does them.
_deed(claim) if {
	claim.predicate == "misconduct"
	not accusations.figurative(claim)
	regex.match(
		concat("", [
			`(?i)\b(abduct|batter|beat|blackmail|bribe|choke|counterfeit|defraud|doctored|embezzl|extort|falsif|flog|fleec|forge|groom|grope|headbutt|kidnap|knife|launder|lied to (congress|court|parliament)`,
			`|loot|misappropriat|molest|mug|pilfer|poison|punch|ransack|rape|rigg|sabotage|scald|scam|siphon|stalk|starve|strangl|swindl|torture|traffick|vandali)\pL*\b`,
		]),
		claim.text,
	)
}

# "Mary Wynn killed her husband": to kill a person is told as a casualty.
_deed(claim) if {
	claim.predicate == "death"
	regex.match(`(?i) (kill|kills|killed) (his|her|their|an?|the|two|three|four|five) `, claim.text)
}

# Somebody says so, in the paragraph, or elsewhere of the same person.
_sourced(claim) if {
	some i in voices.speaking
	input.attributions[i].lemma != "threaten" # with a knife
	not i in _own(claim)
	input.attributions[i].block == claim.block
	abs(input.attributions[i].sentence - claim.sentence) <= 1
}

_sourced(claim) if {
	claim.sentence in accusers.sentences
	not claim.sentence in _dock
	count(_own(claim)) == 0
}

# What whoever did it said himself beside the deed: "and told the children that she
# had left".
_own(claim) := {a.i |
	some a in input.attributions
	a.sentence == claim.sentence
	input.sources[a.source].name == claim.subject
}

# To appear in court is to be accused of something, and not by whom.
_dock := {hit.sentence | some hit in input.matches.proceedings; regex.match(`(?i)^appear`, hit.text)}

_sourced(claim) if {
	some other in input.claims
	other.subject == claim.subject
	other.owner != null
	other.kind in {"crime", "accusation"}
}

# Who has been charged, or accused by name.
_charged := {claim.subject |
	some claim in input.claims
	claim.predicate in {"charge", "accused"}
}

# The dead cannot be libelled, and history has judged.
_long_ago(claim) if claim.sentence in _years

_years := {number.sentence | some number in input.numbers; number.kind == "year"; number.value < 1990}

_supposed(claim) if claim.sentence in _supposing

_supposed(claim) if claim.block in _tales

_supposing := {hit.sentence | some hit in input.matches.suppositions; hit.class in {"condition", "possibility"}}

_tales := {hit.block | some hit in input.matches.suppositions; hit.class == "tale"}
