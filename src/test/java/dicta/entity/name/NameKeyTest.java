package dicta.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One pair for each way in which spellings differ, and as many traps: names that only look alike.
 */
class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Nikol Pashinyan, Nikol Pashinian",
    "Anahit Hakobyan, Anahit Hakobian",
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Volodymyr Zelenskiy, Volodymyr Zelensky",
    "Antonio Gutteres, António Guterres",
    "Mohammed Salem, Muhammad Salem",
    "Youssef Haddad, Yusuf Haddad",
    "Ahmed Karimov, Ahmad Karimov",
    "Bashar al-Assad, Bashar Assad",
    "Sergei Ivanov, Sergey Ivanov",
    "Dmitri Orlov, Dmitry Orlov",
    "Alexei Popov, Aleksey Popov",
    "Yevgeny Markov, Evgeny Markov",
    "Ruslan Aliyev, Ruslan Aliev",
    "Sergei Rachmaninoff, Sergei Rachmaninov",
    "Jürgen Müller, Jurgen Mueller",
    "Søren Kjær, Soren Kjaer",
    "Mikhail Khodorov, Mihail Hodorov",
    "Ashraf Ghani, Ashraf Gani",
    "José Nuñez, Jose Nunez",
    "Jean-Luc Moreau, Jean Luc Moreau",
    "Conor O’Neill, Conor O'Neill",
    "Alexander Petrov, Aleksandr Petrov",
    "Nurlan Əliyev, Nurlan Aliyev",
    "Nino Burjanadze, Nino Burdzhanadze",
    "Wojciech Łukasz, Wojciech Lukasz",
    "Giorgi Gakharia, Giorgi Gaharia",
    "Anders Ångström, Anders Angstrom",
    "Osama bin Salem, Usama bin Salem",
    "Abu Bakr el-Masri, Abu Bakr al-Masri",
    "Boris Chekov, Boris Tchekov",
    // Ukrainian and Russian forms of one name
    "Mykhailo Bondar, Mikhail Bondar",
    "Oleksandr Hrytsenko, Aleksandr Hrytsenko",
    "Serhiy Koval, Sergei Koval",
    "Serhii Koval, Sergey Koval",
    "Mykola Savchuk, Nikolai Savchuk",
    "Dmytro Lysenko, Dmitri Lysenko",
    "Andriy Melnyk, Andrei Melnik",
    "Oleksiy Danilov, Alexei Danilov",
    "Yevhen Perebyinis, Yevgeny Perebyinis",
    "Kateryna Bilyk, Ekaterina Bilyk",
    "Iryna Vovk, Irina Vovk",
    "Yuriy Ihnat, Yuri Ihnat",
    "Yury Ushakov, Yuri Ushakov",
    "Volodymyr Omelyan, Vladimir Omelyan",
    "Andrii Yermak, Andriy Yermak",
    "Vitalii Barabash, Vitaly Barabash",
    "Anatoly Chubais, Anatoliy Chubays",
    "Fyodor Lukyanov, Fedor Lukyanov",
    "Pyotr Tolstoy, Petr Tolstoi",
    "Ksenia Sobchak, Xenia Sobchak",
    "Semyon Bagdasarov, Semen Bagdasarov",
    "Sergei Shoigu, Sergei Shoygu",
    // Arabic
    "Abdel Fattah Nour, Abdul Fattah Nour",
    "Abd al-Rahman Saleh, Abdulrahman Saleh",
    "Abdel-Rahman Saleh, Abdul Rahman Saleh",
    "Gamal Mubarak, Jamal Mubarak",
    "Hussain Amir, Hossein Amir",
    "Mohamed ElBaradei, Mohamed el-Baradei",
    "Nasser al-Kidwa, Nasser Al Kidwa",
    "Saad Hariri, Sa’ad Hariri",
    // Chinese, Korean
    "Xi Jinping, Xi Jin-ping",
    "Tsai Ing-wen, Tsai Ing-Wen",
    "Kim Jong-un, Kim Jong Un",
    "Lee Jae-myung, Lee Jae Myung",
    // Persian
    "Ebrahim Raeesi, Ibrahim Raisi",
    "Javad Zarif, Jawad Zarif",
    "Qasem Rezaei, Ghasem Rezaei",
    "Masoud Barzani, Massoud Barzani",
    // Turkish, Azerbaijani
    "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
    "Mevlüt Çavuşoğlu, Mevlut Cavusoglu",
    "Ömer Çelik, Omer Celik",
    "Süleyman Şahin, Suleyman Sahin",
    // Titles of nobility and particles, hyphens, O' and Mc
    "Sinéad O’Connor, Sinead O'Connor",
    "Mary McDonald, Mary Mc Donald",
    "Marie-Claude Blais, Marie Claude Blais",
    "Ursula von der Leyen, Ursula Von der Leyen",
    "Ludwig van Gaal, Ludwig Van Gaal",
    "Robert Downey Jr., Robert Downey Jr",
    "Begoña Ibáñez, Begona Ibanez",
    "Andrej Babiš, Andrej Babis",
    "Ioannis Papadopoulos, Ioannis Papadopulos",
    "Ivan Tsoy, Ivan Tzoy"
  })
  void spellingsOfOneNameMeet(String one, String other) {
    assertThat(NameKey.person(one)).isEqualTo(NameKey.person(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Arayik Harutyunyan, Hayk Harutyunyan",
    "Hassan Nasser, Hussein Nasser",
    "Maria Rossi, Mario Rossi",
    "Jan Novak, Jana Novak",
    "John Smith, Joan Smith",
    "Steven Clarke, Stephen Clarke",
    "George W. Bush, George H. W. Bush",
    "Kim Jong-un, Kim Jong-il",
    "Ali Karimi, Aliya Karimi",
    "Ivan Petrov, Ivan Petrova",
    "Robert Kennedy, Robert Kennedy Jr.",
    "Li Wei, Li Wen",
    "Omar Farouk, Amr Farouk",
    "Tigran Abrahamyan, Tigran Avagyan",
    "Wang Li, Wang Lei",
    "Erik Larsen, Erik Larsson",
    "Daniel Brown, Daniela Brown",
    "Paul Martin, Paula Martin",
    "Elena Popova, Yelena Popovich",
    "Nikolas Maduro, Nikola Maduro",
    "Marc Dupont, Marcel Dupont",
    "Frances Hill, Francis Hill",
    "Khalid Said, Khalil Said",
    "Kyiv, Kiev",
    "Nino Kalandadze, Nina Kalandadze",
    "Pavel Durov, Pavle Durovic",
    "Abdul Rahman, Abdul Rahim",
    "Mahmoud Salem, Mohammed Salem",
    "Anders Berg, Andrea Berg",
    "Peter van Dam, Peter van Damme",
    "Chen Ming, Cheng Ming",
    "Mykola Savchuk, Mykyta Savchuk",
    "Oleksandr Koval, Oleksandra Koval",
    "Serhiy Koval, Serhiy Kovalenko",
    "Ivan Kozlov, Ivana Kozlova",
    "Dmytro Lysenko, Dmytro Lysiuk",
    "Oleh Tyahnybok, Ihor Tyahnybok",
    "Vladimir Kara, Vladislav Kara",
    "Andrei Melnik, Andrea Melnik",
    "Aleksei Navalny, Oleg Navalny",
    "Yulia Orlova, Yuri Orlov",
    "Petr Pavlov, Pavel Petrov",
    "Viktor Orban, Viktoria Orban",
    "Abdul Rahman Saleh, Abdul Rahim Saleh",
    "Abdullah Nour, Abdul Nour",
    "Hassan Rouhani, Hossein Rouhani",
    "Jamal Khalil, Kamal Khalil",
    "Ali Hassan, Hassan Ali",
    "Salem Badr, Salim Badran",
    "Amina Farah, Amin Farah",
    "Nasser Kamal, Nasr Kamil",
    "Wang Yi, Wang Yu",
    "Zhang Wei, Zhao Wei",
    "Li Na, Li Ni",
    "Chen Jie, Chen Jia",
    "Xi Jinping, Li Jinping",
    "Kim Yo-jong, Kim Yong-jo",
    "Lee Jae-myung, Lee Jae-yong",
    "Park Chung-hee, Park Geun-hye",
    "Moon Jae-in, Moon Jae-inn Park",
    "Ali Khamenei, Ruhollah Khomeini",
    "Mehdi Karroubi, Mahdi Karubian",
    "Reza Rahimi, Rezaei Rahim",
    "Emine Kaya, Emin Kaya",
    "Selin Demir, Selim Demir",
    "Hakan Fidan, Harun Fidan",
    "José García López, José García Pérez",
    "Ana Ruiz, Ana Luiz",
    "Juan Carlos Rey, Juan Rey Carlos",
    "María José Paz, José María Paz",
    "Pedro Sánchez, Petra Sánchez",
    "Conor O'Neill, Conor Neill",
    "Ian McDonald, Ian Donald",
    "Jean-Paul Roy, Jean-Pierre Roy",
    "Marie Curie, Mary Currie",
    "Henry James Jr., Henry James III",
    "J. K. Rowan, J. R. Rowan",
    "Anna Berg-Olsen, Anna Berg",
    "Emma von Berg, Emma Vonberg-Hill",
    "Georg Baumann, George Bauman Jr.",
    "Jan de Vries, Jan de Fries",
    "Milan Babić, Milan Babiš",
    "Giorgos Pappas, Giorgia Pappas",
    "Marina Silva, Marino Silva"
  })
  void differentNamesStayApart(String one, String other) {
    assertThat(NameKey.person(one)).isNotEqualTo(NameKey.person(other));
  }

  /** Spellings of one name that no general rule joins without joining others. */
  @ParameterizedTest
  @CsvSource({
    "Khaled Meshaal, Khaled Mashaal",
    "Đorđe Marković, Djordje Markovic",
    "Chiang Kai-shek, Jiang Jieshi",
    "Abdurrahman Wahid, Abdulrahman Wahid",
    "Volodymyr Hrytsenko, Vladimir Gritsenko"
  })
  void whatTheKeysMiss(String one, String other) {
    assertThat(NameKey.person(one)).isNotEqualTo(NameKey.person(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Harry F. Byrd Sr., Harry F. Byrd",
    "Martin Luther King Jr, Martin Luther King",
    "'Ken Griffey, Jr.', Ken Griffey",
    "Adam Clayton Powell IV, Adam Clayton Powell",
    "Malcolm X, Malcolm X",
    "Sr., Sr."
  })
  void suffixesAreNoSurnames(String name, String without) {
    assertThat(NameKey.withoutSuffix(name)).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Defense, Ministry of Defence",
    "the Harbour Trust, Harbour Trust",
    "Smith & Sons, Smith and Sons",
    "U.N., UN",
    "São Paulo, Sao Paulo"
  })
  void writingsOfOneOrganisationMeet(String one, String other) {
    assertThat(NameKey.other(one)).isEqualTo(NameKey.other(other));
  }
}
