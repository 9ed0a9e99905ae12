package lexicon

// SeatOfOffice tells the seats of a government that are offices from those that are cities.
func SeatOfOffice(seat string) bool {
	switch seat {
	case "White House", "Pentagon", "State Department", "Kremlin", "Downing Street", "Whitehall", "IDF", "European Commission", "Capitol Hill":
		return true
	}
	return len(seat) > len("administration") && seat[len(seat)-len("administration"):] == "administration"
}
