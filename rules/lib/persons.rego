# METADATA
# description: |
#   Who of those that claims are made about is a person with a name, as far as
#   the name tells.
package lib.persons

# names are the subjects of claims that read like the name of a person.
names := _spoken | _written

_spoken := {source.name |
	some source in input.sources
	source.kind == "named_person"
}

_written := {claim.subject |
	some claim in input.claims
	regex.match(`^\p{Lu}[\p{L}.'’-]*( (de|da|di|du|la|le|van|von|der|den|al|bin|ibn|el))*( \p{Lu}[\p{L}.'’-]*)+$`, claim.subject)
	words := {word | some word in split(lower(claim.subject), " ")}
	count(words & _bodies) == 0
}

# Words in names of countries, bodies and things.
_bodies := {
	"academy", "agency", "airlines", "army", "arab", "arabia", "armed", "association", "authority", "bank", "boko", "brigade", "brigades",
	"brotherhood", "bureau", "central", "church", "city", "club", "college", "committee", "company", "congress", "coast", "corp", "council",
	"county", "court", "democratic", "department", "east", "emirates", "federation", "forces", "force", "foundation", "front", "government",
	"group", "guard", "guards", "house", "hotel", "inc", "institute", "intelligence", "islamic", "kingdom", "korea", "lanka", "league",
	"leone", "liberation", "llc", "ltd", "ministry", "national", "nations", "new", "north", "northern", "party", "police", "press", "real",
	"red", "republic", "republican", "revolution", "saudi", "school", "senate", "service", "services", "social", "society", "south",
	"southern", "state", "states", "street", "team", "times", "town", "trust", "union", "united", "university", "west", "western", "zealand",
	"qaeda", "haram", "shabab", "boys", "angels", "cartel", "mafia", "tower", "recession", "depression",
}
