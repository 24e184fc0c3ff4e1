/** First names as they are heard in Flemish schools, of many origins; no two in a class get the same one. */
export const GIVEN_NAMES = [
  'Aya', 'Elif', 'Emma', 'Fien', 'Finn', 'Ilyas', 'Jules', 'Kobe', 'Lina', 'Lore', 'Max', 'Mila', 'Noor', 'Yassin', 'Wout', 'Zoë', 'Tuur',
  'Amir', 'Stan', 'Sofie', 'Ravi', 'Louise', 'Arthur', 'Noah', 'Olivia', 'Liam', 'Marie', 'Lucas', 'Juliette', 'Mohamed', 'Anna', 'Victor',
  'Ella', 'Adam-Jan', 'Camille', 'Lowie', 'Nora', 'Oscar', 'Yara', 'Mats', 'Lena', 'Rayan', 'Ines', 'Vic', 'Hanne', 'Ibrahim', 'Febe', 'Seppe',
  'Amélie', 'Kasper', 'Sara', 'Jasper', 'Hafsa', 'Milan', 'Lotte', 'Daan', 'Imane', 'Robbe', 'Elise', 'Younes', 'Helena', 'Emiel', 'Salma',
  'Cas', 'Renée', 'Bilal', 'Nina', 'Thibo', 'Jana', 'Soufiane', 'Fleur', 'Warre', 'Aicha', 'Matteo', 'Laura', 'Briek', 'Merve', 'Leon', 'Hind',
  'Gust', 'Alicia', 'Viktor', 'Zeynep', 'Rune', 'Maya', 'Ayoub', 'Paulien', 'Simon', 'Giulia', 'Tibe', 'Sanne', 'Omar', 'Flore', 'Dries',
] as const;

export const FAMILY_NAMES = [
  'Peeters', 'Janssens', 'Maes', 'Jacobs', 'Mertens', 'Willems', 'Claes', 'Goossens', 'Wouters', 'De Smet', 'Yılmaz', 'El Amrani', 'Dubois',
  'Lambert', 'Hermans', 'Nguyen', 'Van Damme', 'Michiels', 'Kaya', 'De Clercq', 'Aerts', 'Bogaert', 'Benali', 'Verhoeven', 'Martens',
  'Kowalski', 'Desmet', 'Segers', 'Bakkali', 'Van den Broeck', 'Smets', 'Cools', 'Lemmens', 'Demir', 'Pauwels', 'Rossi', 'Vermeulen',
  'Haddad', 'Coppens', 'Baert', 'Singh', 'Verstraete', 'Moens', 'Celik', 'Geerts', 'Lenaerts', 'Diallo', 'Timmermans', 'Popescu', 'Wyns',
] as const;
