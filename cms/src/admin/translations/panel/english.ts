/** Where the English panel speaks of Strapi, it speaks of us. */
export const english: Record<string, string> = {
  'Auth.form.welcome.title': 'Welcome to Khuê',
  'Auth.form.welcome.subtitle': 'Sign in with the account your school gave you',
  'Auth.form.register.subtitle':
    'This is the highest account of the school. The password is kept in the school’s own database only.',
  'HomePage.header.subtitle': 'Have a good day at work',
  'app.components.LeftMenu.navbrand.title': 'Khuê',
  'app.components.LeftMenu.navbrand.workplace': 'School administration',
  'content-manager.form.Input.hint.text': '{description}',
};
